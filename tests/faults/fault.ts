/** What became of one fault. */
export interface Outcome {
  /** How often it was really done, which may be less than asked for, never more. */
  tried: number;
  /** How often nothing was lost, shown wrongly or left broken. */
  survived: number;
  /** Whether the same tries, with the guard taken away, found a loss. */
  mutantCaught: boolean;
  /** What did not survive, a line each; the first of them are printed. */
  losses: readonly string[];
}

/** How a fault is run: how often, and where it tells how far it is. */
export interface Run {
  tries: number;
  tell: (line: string) => void;
}

/** Something that happens to a tablet nobody looks after. One module `tests/faults/NAME.fault.ts` exports one, as `fault`. */
export interface Fault {
  /** As it is called by `npm run faults -- NAME`. */
  name: string;
  /** What is done, as the table says it: "the battery dies at any moment". */
  says: string;
  /** The guard that the mutant takes away: "the line, its row and its counters are one transaction". */
  mutant: string;
  /** Tries of `npm run faults`. */
  long: number;
  /** Tries of `npm test`; all faults together take at most ten minutes there. */
  short: number;
  /** Why it cannot be tried on this machine; left out, it always can. */
  impossible?: () => string | undefined | Promise<string | undefined>;
  run(run: Run): Promise<Outcome>;
}

/** What came of many tries: `all` and `broken`, with the guard taken away, hold what each try lost. */
export const outcomeOf = (all: readonly string[][], broken: readonly string[][]): Outcome => ({
  tried: all.length,
  survived: all.filter((lost) => !lost.length).length,
  mutantCaught: broken.some((lost) => lost.length),
  losses: all.flat(),
});
