import { errorKinds, type ErrorKind, type Practice, type StepSoFar } from "../practice/practice";
import type { Whereabouts } from "../practice/whereabouts";

/**
 * What is counted of a step, once a sitting: that it was opened, went wrong in some way, brought a hint, was left
 * behind.
 */
export const stepSigns = ["seen", ...errorKinds, "hint", "stumbled", "gone-on"] as const;
export type StepSign = (typeof stepSigns)[number];

/** A sign of one step of one guide, by their codes. */
export type StepCounted = `step/${string}/${string}/${StepSign}`;

/**
 * All that one sitting has to count so far about the steps it opened, each thing once. A person who only watches does
 * nothing that could go wrong, so watched steps are not counted.
 */
export function signsOf(practice: Practice): StepCounted[] {
  const { guide, soFar } = practice;
  return guide.steps.flatMap((step, at) =>
    wasTried(practice, at) ? signsOfStep(soFar[at]!, isBehind(practice, at)).map(asCounted(guide.code, step.id)) : [],
  );
}

/** A sign of a step as it is counted. */
export const asCounted = (guide: string, step: string) => (sign: StepSign) => `step/${guide}/${step}/${sign}` as const;

const wasTried = ({ mode, index, soFar }: Practice, at: number): boolean =>
  (at === index && mode !== "watch") || wasDone(soFar[at]!);

const wasDone = ({ result }: StepSoFar): boolean => result !== undefined && result !== "watched";

const isBehind = ({ finished, index, soFar }: Practice, at: number): boolean =>
  wasDone(soFar[at]!) && (finished || at !== index);

/** The signs of a step with these errors and hints; `behind` when it was gone on from. */
export function signsOfStep({ errors, hints }: Pick<Whereabouts, "errors" | "hints">, behind: boolean): StepSign[] {
  const stumbled = hints > 0 || errors.some(isStumble);
  const said = { hint: hints > 0, stumbled, "gone-on": behind };
  return ["seen", ...errors, ...(["hint", "stumbled", "gone-on"] as const).filter((sign) => said[sign])];
}

/** Pressing "Tiếp" too early is only impatience; everything else is a difficulty with the step. */
const isStumble = (kind: ErrorKind): boolean => kind !== "not-done";

/** How a step went over many sittings. */
export interface StepTrouble {
  guide: string;
  step: string;
  seen: number;
  /** Sittings with an error or a hint on it. */
  stumbled: number;
  hints: number;
  errors: Partial<Record<ErrorKind, number>>;
  /** Opened, and neither gone on from nor asked about. */
  left: number;
  asked: number;
  /** What they are ranked by: every time somebody stumbled, gave up or asked. */
  trouble: number;
}

/** Steps with any trouble, the most troubled first; `counted` are counters of any days and tablets, in any order. */
export function troubledSteps(counted: readonly { what: string; n: number }[]): StepTrouble[] {
  const byStep = new Map<string, Map<string, number>>();
  for (const { what, n } of counted) {
    const [kind, guide, step, sign] = what.split("/");
    if (kind !== "step" || !sign) continue;
    const key = `${guide}/${step}`;
    const signs = byStep.get(key) ?? new Map<string, number>();
    byStep.set(key, signs.set(sign, (signs.get(sign) ?? 0) + n));
  }
  return [...byStep]
    .map(([key, signs]) => troubleOf(key, (sign) => signs.get(sign) ?? 0))
    .filter(({ trouble }) => trouble > 0)
    .sort((a, b) => b.trouble - a.trouble || (a.guide + a.step < b.guide + b.step ? -1 : 1));
}

function troubleOf(key: string, n: (sign: StepSign | "asked") => number): StepTrouble {
  const [guide = "", step = ""] = key.split("/");
  const [seen, stumbled, asked] = [n("seen"), n("stumbled"), n("asked")];
  const left = Math.max(0, seen - n("gone-on") - asked);
  const errors = Object.fromEntries(errorKinds.flatMap((kind) => (n(kind) ? [[kind, n(kind)] as const] : [])));
  return { guide, step, seen, stumbled, hints: n("hint"), errors, left, asked, trouble: stumbled + left + asked };
}
