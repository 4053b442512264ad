import type { OwnStuckRule, Patience, StuckRule } from "../guide/stuck-rule";

/** The kinds of help, in the one order in which they are brought. */
export const aids = ["hint", "show", "offer"] as const;
export type Aid = (typeof aids)[number];

/**
 * What was seen at the tablet, with the time in milliseconds: a step came on show (by its index), a try went wrong,
 * "Tiếp" was tapped on a step not done, real data was noticed, something went forward (a letter typed), the citizen was
 * listening, the step was done, or only time passed.
 */
export type Sign = { at: number } & (
  | { what: "step"; step: number }
  | { what: "wrong" | "not-done" | "real-data" | "progress" | "listening" | "done" | "tick" }
);

interface StepTrouble {
  troubles: number;
  given: Aid[];
  done: boolean;
}

/** How it goes with one citizen so far. `due` is the help to bring now, in answer to the last sign alone. */
export interface Stuck {
  rule: StuckRule;
  step: number;
  /** Since when there was no progress, and until when no help may be offered; in milliseconds. */
  stillSince: number;
  quietUntil: number;
  steps: Record<number, StepTrouble>;
  due?: Aid;
}

/** Two wrong taps or half a minute: the measures of the first office days, until figures of our own say better. */
export const usualStuckRule: StuckRule = {
  hint: { troubles: 2, seconds: 30 },
  show: { troubles: 3, seconds: 55 },
  offer: { troubles: 3, seconds: 80 },
  quietSeconds: 6,
};

/** The rule of a guide: its own measures where it has some, the usual ones elsewhere. */
export function stuckRule(own: OwnStuckRule = {}): StuckRule {
  const patience = (aid: Aid): Patience => ({ ...usualStuckRule[aid], ...own[aid] });
  const quietSeconds = own.quietSeconds ?? usualStuckRule.quietSeconds;
  return { hint: patience("hint"), show: patience("show"), offer: patience("offer"), quietSeconds };
}

const untroubled: StepTrouble = { troubles: 0, given: [], done: false };

export const startStuck = (rule: StuckRule): Stuck => ({ rule, step: 0, stillSince: 0, quietUntil: 0, steps: {} });

/**
 * Takes in one sign, in the order of time, and says in `due` whether help is to be brought now. On one step each kind
 * comes at most once and in the order of `aids`, never two within the quiet time, never so soon after progress, and
 * never on a step that is done. Coming back to a step that is not done counts as trouble on it.
 */
export function seeSign(before: Stuck, sign: Sign): Stuck {
  const now = noted({ ...before, due: undefined }, sign);
  const due = aidDue(now, sign.at);
  if (!due) return now;
  const step = stepOf(now);
  return {
    ...withStep(now, { ...step, given: [...step.given, due] }),
    quietUntil: sign.at + now.rule.quietSeconds * 1000,
    due,
  };
}

const stepOf = (stuck: Stuck): StepTrouble => stuck.steps[stuck.step] ?? untroubled;

const withStep = (stuck: Stuck, step: StepTrouble): Stuck => ({
  ...stuck,
  steps: { ...stuck.steps, [stuck.step]: step },
});

// "Tiếp" on an unfinished step means "I do not know how", so it counts as much as is needed for a hint.
const troublesOf = (sign: Sign, rule: StuckRule): number => {
  if (sign.what === "wrong" || sign.what === "real-data") return 1;
  return sign.what === "not-done" ? rule.hint.troubles : 0;
};

function noted(stuck: Stuck, sign: Sign): Stuck {
  if (sign.what === "step") return arrived(stuck, sign);
  const step = stepOf(stuck);
  if (sign.what === "done") return withStep(stuck, { ...step, done: true });
  if (sign.what === "listening" || sign.what === "progress") return undisturbed(stuck, sign.at);
  return withStep(stuck, { ...step, troubles: step.troubles + troublesOf(sign, stuck.rule) });
}

function arrived(stuck: Stuck, sign: { at: number; step: number }): Stuck {
  const there = { ...stuck, step: sign.step, stillSince: sign.at };
  const known = stuck.steps[sign.step];
  const again = known && !known.done ? 1 : 0;
  return withStep(there, { ...(known ?? untroubled), troubles: (known?.troubles ?? 0) + again });
}

function undisturbed(stuck: Stuck, at: number): Stuck {
  return { ...stuck, stillSince: at, quietUntil: Math.max(stuck.quietUntil, at + stuck.rule.quietSeconds * 1000) };
}

function aidDue(stuck: Stuck, at: number): Aid | undefined {
  const { given, done, troubles } = stepOf(stuck);
  const next = aids.find((aid) => !given.includes(aid));
  if (!next || done || at < stuck.quietUntil) return undefined;
  const patience = stuck.rule[next];
  const patienceEnds = troubles >= patience.troubles || at - stuck.stillSince >= patience.seconds * 1000;
  return patienceEnds ? next : undefined;
}
