export function timeInRounds(
  variants: Record<string, () => Promise<number | number[]>>,
  rounds: number,
): Promise<Record<string, number[]>>;
export function sumUpSamples(
  samples: Record<string, number[]>,
): Record<string, { times: number; median: number; p95: number }>;
