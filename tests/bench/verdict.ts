export interface Tap {
  ms: number;
  half: "a" | "b";
}

export interface Sum {
  taps: number;
  medianMs: number;
  p95Ms: number;
  medianFrames: number;
  p95Frames: number;
  aa: number;
}

const frameMs = 1000 / 60;

// Goal 16: a tap is answered within two frames, and within four nineteen times of twenty.
const limits = { medianFrames: 2, p95Frames: 4 };

// Two halves of the very same taps that differ more than this say more about the machine than about the app.
const sameWithin = { from: 0.85, to: 1.15 };

const sorted = (numbers: number[]) => numbers.toSorted((a, b) => a - b);

/** The middle value; of an even count the mean of the middle two. */
export function median(numbers: number[]): number {
  const row = sorted(numbers);
  const half = row.length / 2;
  return row.length % 2 ? row[Math.floor(half)]! : (row[half - 1]! + row[half]!) / 2;
}

/** The value that 95 of 100 do not exceed. */
export const p95 = (numbers: number[]): number => sorted(numbers)[Math.ceil(numbers.length * 0.95) - 1]!;

const rounded = (number: number) => Math.round(number * 100) / 100;

/** Sums up the milliseconds of one kind of tap; each tap belongs by lot to half "a" or "b" of an A/A pair. */
export function sumUp(taps: Tap[]): Sum {
  const all = taps.map(({ ms }) => ms);
  const of = (half: Tap["half"]) => taps.filter((tap) => tap.half === half).map(({ ms }) => ms);
  return {
    taps: all.length,
    medianMs: rounded(median(all)),
    p95Ms: rounded(p95(all)),
    medianFrames: rounded(median(all) / frameMs),
    p95Frames: rounded(p95(all) / frameMs),
    aa: rounded(median(of("a")) / median(of("b"))),
  };
}

/**
 * The verdict over the sums of every kind of tap, as one line: "PASS …", "FAIL …" or "too noisy …". A machine too noisy
 * to compare a thing with itself neither passes nor fails anything.
 */
export function judge(sums: Record<string, Sum>, leastTaps: number): string {
  const told = Object.entries(sums).map(
    ([what, { medianFrames, p95Frames, aa }]) => `${what} ${medianFrames}/${p95Frames} frames (A/A ${aa})`,
  );
  const tail = `${told.join(", ")}; at most ${limits.medianFrames}/${limits.p95Frames}`;
  const every = Object.values(sums);
  if (!every.length || every.some(({ taps }) => taps < leastTaps)) return `FAIL fewer than ${leastTaps} taps: ${tail}`;
  if (every.some(({ aa }) => !(aa >= sameWithin.from && aa <= sameWithin.to))) return `too noisy ${tail}`;
  const good = ({ medianFrames, p95Frames }: Sum) =>
    medianFrames <= limits.medianFrames && p95Frames <= limits.p95Frames;
  return `${every.every(good) ? "PASS" : "FAIL"} ${tail}`;
}
