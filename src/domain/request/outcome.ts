// @chunk rules
/** How a request ends. "did-it-alone" is the figure that counts; it is never mixed with "done-for-them". */
export const outcomes = ["did-it-alone", "done-for-them", "referred", "no-show", "not-reached"] as const;
export type Outcome = (typeof outcomes)[number];

/** The outcomes a volunteer chooses for somebody they helped; the others come of waiting. */
export const helpedOutcomes = ["did-it-alone", "done-for-them", "referred"] as const satisfies Outcome[];

/** True when there was a turn: a volunteer met the person and said how it ended. */
export const hadTurn = (outcome: Outcome | "withdrawn"): boolean => new Set<string>(helpedOutcomes).has(outcome);

/** True when somebody was really helped with their step, so that it is worth doing once more alone. */
export const wasHelped = (outcome: Outcome | "withdrawn"): boolean =>
  outcome === "did-it-alone" || outcome === "done-for-them";

/** One tap of feedback: a face with a word beside it. */
export const faces = ["good", "fair", "poor"] as const;
export type Face = (typeof faces)[number];
