import { median, p95 } from "./middle";

export interface Ratio {
  ratio: number;
  most: number;
  aa: number;
  rounds: number;
}
export type Ratios = Record<string, { of: [string, string]; most: number; aa: [string, string]; p95?: true }>;

// A cheap tablet's processor, slowed down six times; frames alone say more about the machine than about the app.
export const paintRatios: Ratios = {
  open: { of: ["open", "bare"], most: 1.5, aa: ["bare", "bare again"] },
  next: { of: ["next", "bare"], most: 1.3, aa: ["bare", "bare again"] },
};

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

/** What a whole ward of 1,620 members costs beside one team of 15; in frames it says more about the machine. */
const ofWard = (screen: string, alone: string): Ratios => ({
  [`${screen} of a ward`]: { of: [`${screen} of a ward`, alone], most: 4, aa: [alone, `${alone} again`] },
});
const wardScreens = Object.assign(
  {},
  ...teamScreens.map((screen) => ofWard(screen, `${screen} of one team`)),
) as Ratios;

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
  // A bare row is written as safely, by hand, and a word of the page painted.
  "one figure changed": {
    of: ["one figure changed", "a bare row"],
    most: 4,
    aa: ["one figure changed", "one figure changed again"],
  },
  ...ofWard("entering", "entering of one team"),
  ...wardScreens,
};

const bare: [string, string] = ["bare message", "bare message again"];
const paintedOf = (device: string, most: number): Ratios => ({
  [`number on the ${device}, of a bare message`]: { of: [`number on the ${device}`, bare[0]], most, aa: bare },
  [`slowest of twenty on the ${device}, of 300 ms`]: {
    of: [`number on the ${device}`, "300 ms"],
    most: 1,
    aa: bare,
    p95: true,
  },
});

/**
 * Several devices at a hub on the same machine, each a browser of its own. A bare message is neither signed nor sealed nor
 * written to two disks: its limits are what a busy machine took on 29-11-2026 (6.3 and 4.3), and a third more.
 */
export const hubRatios: Ratios = {
  "taking at the hub": { of: ["take at the hub", "take alone"], most: 3, aa: ["take alone", "take alone again"] },
  ...paintedOf("phone", 8),
  ...paintedOf("board", 6),
};

/** A device that has nothing yet, six times slowed down. */
export const firstRatios: Ratios = {
  "five thousand lines from nothing, of 10 s": {
    of: ["five thousand lines from nothing", "10 s"],
    most: 1,
    aa: ["the same lines only read", "the same lines only read again"],
  },
};

/** The editor of guides with the longest guide of the house, six times slowed down; a bare page has one field and nothing else. */
export const authorRatios: Ratios = {
  "opening a guide, of 1 s": { of: ["opening a guide", "1 s"], most: 1, aa: ["bare letter", "bare letter again"] },
  "a letter, of two frames": { of: ["a letter", "two frames"], most: 1, aa: ["bare letter", "bare letter again"] },
  "a letter, of a bare one": { of: ["a letter", "bare letter"], most: 2, aa: ["bare letter", "bare letter again"] },
};

// A pair of the very same that differs more than this says more about the machine than about the app.
const sameWithin = { from: 0.85, to: 1.15 };

const leastRounds = 12;

const rounded = (number: number) => Number(number.toPrecision(3));

/** The ratios of a run, from the samples of its measures in milliseconds: { ratio, most, aa, rounds } by name. */
export function ratiosOf(samples: Record<string, number[]>, ratios: Ratios): Record<string, Ratio> {
  const divided = ([above, below]: [string, string], middle = median) =>
    rounded(middle(samples[above]!) / middle(samples[below]!));
  return Object.fromEntries(
    Object.entries(ratios).map(([name, { of, most, aa, p95: ofSlowest }]) => {
      const rounds = Math.min(...[...of, ...aa].map((measure) => samples[measure]!.length));
      return [name, { ratio: divided(of, ofSlowest ? p95 : median), most, aa: divided(aa), rounds }];
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
