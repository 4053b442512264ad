import { median } from "./verdict";

export interface Ratio {
  ratio: number;
  most: number;
  aa: number;
  rounds: number;
}
export type Ratios = Record<string, { of: [string, string]; most: number; aa: [string, string] }>;

// A ratio of two measures of one run: what is held to a limit, and the same thing measured twice beside it.
export const journalRatios: Ratios = {
  asking: { of: ["ask desk", "ask by hand"], most: 1.7, aa: ["ask by hand", "ask by hand again"] },
  // The desk finds who is next for this very volunteer; by hand whoever stands first is taken.
  taking: { of: ["take desk", "take by hand"], most: 2.5, aa: ["take by hand", "take by hand again"] },
  "take at a million": { of: ["take million", "take small"], most: 1.5, aa: ["take again", "take small"] },
  "list at a million": { of: ["list million", "list small"], most: 1.5, aa: ["list again", "list small"] },
  "day report": { of: ["counters", "scan of all lines"], most: 0.02, aa: ["counters", "counters again"] },
  // What it costs that every start begins a new log.
  opening: { of: ["opening", "opening in the old log"], most: 1.25, aa: ["opening", "opening again"] },
  board: { of: ["board by desk", "board by hand"], most: 2, aa: ["board by hand", "board by hand again"] },
};

/** The screens of the team that are timed with a whole ward, by the names of their links. */
export const teamScreens = ["Việc hôm nay", "Thành viên", "Nhiệm vụ", "Lịch trực", "Tập huấn"];

// Opened within a tenth of a second a screen comes at once (Miller 1968): six frames.
const wardScreens: Ratios = Object.fromEntries(
  teamScreens.map((screen) => [
    `${screen} of a ward, in frames`,
    { of: [`${screen} of a ward`, "frame"], most: 6, aa: [`${screen} of one team`, `${screen} of one team again`] },
  ]),
);

export const countryRatios: Ratios = {
  "coverage over the country": {
    of: ["coverage over the country", "coverage of one commune"],
    most: 3,
    aa: ["coverage of one commune", "coverage of one commune again"],
  },
  "entering over the country": {
    of: ["entering over the country", "entering in one commune"],
    most: 3,
    aa: ["entering in one commune", "entering in one commune again"],
  },
  "one figure changed, in frames": {
    of: ["one figure changed", "frame"],
    most: 2,
    aa: ["one figure changed", "one figure changed again"],
  },
  "entering in a ward, in frames": {
    of: ["entering in a ward", "frame"],
    most: 6,
    aa: ["entering with one team", "entering with one team again"],
  },
  ...wardScreens,
};

// A pair of the very same that differs more than this says more about the machine than about the app.
const sameWithin = { from: 0.85, to: 1.15 };

const leastRounds = 12;

const rounded = (number: number) => Number(number.toPrecision(3));

/** The ratios of a run, from the samples of its measures in milliseconds: { ratio, most, aa, rounds } by name. */
export function ratiosOf(samples: Record<string, number[]>, ratios: Ratios): Record<string, Ratio> {
  const divided = ([above, below]: [string, string]) => rounded(median(samples[above]!) / median(samples[below]!));
  return Object.fromEntries(
    Object.entries(ratios).map(([name, { of, most, aa }]) => {
      const rounds = Math.min(...[...of, ...aa].map((measure) => samples[measure]!.length));
      return [name, { ratio: divided(of), most, aa: divided(aa), rounds }];
    }),
  );
}

/** The verdict over the ratios, as one line: "PASS …", "FAIL …" or "too noisy …". */
export function judgeRatios(found: Record<string, Ratio>): string {
  const every = Object.values(found);
  const tail = Object.entries(found)
    .map(([name, { ratio, most, aa }]) => `${name} ${ratio} of at most ${most} (A/A ${aa})`)
    .join(", ");
  if (!every.length || every.some(({ rounds }) => rounds < leastRounds))
    return `FAIL fewer than ${leastRounds} rounds: ${tail}`;
  if (every.some(({ aa }) => !(aa >= sameWithin.from && aa <= sameWithin.to))) return `too noisy ${tail}`;
  return `${every.every(({ ratio, most }) => ratio <= most) ? "PASS" : "FAIL"} ${tail}`;
}
