const sorted = (numbers: number[]) => numbers.toSorted((a, b) => a - b);

/** The middle value; of an even count the mean of the middle two. */
export function median(numbers: number[]): number {
  const row = sorted(numbers);
  const half = row.length / 2;
  return row.length % 2 ? row[Math.floor(half)]! : (row[half - 1]! + row[half]!) / 2;
}

/** The value that 95 of 100 do not exceed. */
export const p95 = (numbers: number[]): number => sorted(numbers)[Math.ceil(numbers.length * 0.95) - 1]!;
