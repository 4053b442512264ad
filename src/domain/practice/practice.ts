import type { Guide, Step } from "../guide/guide";
import type { Aid } from "./stuck";

/** How a guide is practised: watching, following the ring, or with only the goal in sight. */
export type Mode = "watch" | "guided" | "alone";

export const errorKinds = ["wrong-part", "not-done", "wrong-value", "real-data", "harm"] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** How a step ended. Following the ring is not yet doing it alone: the two are never counted together. */
export type StepResult = "alone" | "followed" | "with-hints" | "skipped" | "watched";

/** What has happened on one step so far. It is kept when the citizen goes back and forth. */
export interface StepSoFar {
  wrongTries: number;
  hints: 0 | 1 | 2;
  errors: ErrorKind[];
  /** The help that was given on this step, each kind once. */
  aids: Aid[];
  result?: StepResult;
}

/** The answer on show. Without a `say` the screen uses its own kind words. */
export type Answer =
  | { kind: "right"; say?: string; stopped: boolean; typed?: "own-words" }
  | { kind: "wrong-part"; say?: string }
  | { kind: "wrong-value" }
  | { kind: "harm"; say: string }
  | { kind: "not-done" }
  | { kind: "real-data"; filled: boolean };

/** One sitting of one guide. It holds nothing that anybody typed. */
export interface Practice {
  guide: Guide;
  mode: Mode;
  /** Index of the step on show, from 0. */
  index: number;
  finished: boolean;
  soFar: StepSoFar[];
  /** Indexes of the steps practised again, in order; all steps when absent. */
  only?: number[];
  answer?: Answer;
}

/** Opens a guide at a step (index from 0, brought into range). */
export function startPractice(guide: Guide, mode: Mode, index = 0): Practice {
  const soFar = guide.steps.map((): StepSoFar => ({ wrongTries: 0, hints: 0, errors: [], aids: [] }));
  return { guide, mode, index: withinSteps(guide, index), finished: false, soFar };
}

/** The nearest index that is a step of the guide. */
export function withinSteps(guide: Guide, index: number): number {
  return Math.max(0, Math.min(guide.steps.length - 1, Math.trunc(index) || 0));
}

/** The step on show. Refuses (throws) a guide without steps, which the guide check never lets through. */
export function stepOnShow(practice: Practice): Step {
  const step = practice.guide.steps[practice.index];
  if (!step) throw new RangeError(`guide ${practice.guide.code} has no step ${practice.index + 1}`);
  return step;
}

export const soFarOnShow = (practice: Practice): StepSoFar => practice.soFar[practice.index]!;

/** The practice with something changed on the step on show. */
export function withSoFar(practice: Practice, change: Partial<StepSoFar>): Practice {
  const soFar = practice.soFar.map((one, index) => (index === practice.index ? { ...one, ...change } : one));
  return { ...practice, soFar };
}

/** The kinds of error with one more, each kind once, in the order they first happened. */
export const withError = (errors: ErrorKind[], kind: ErrorKind): ErrorKind[] =>
  errors.includes(kind) ? errors : [...errors, kind];

export const answeredRight = (practice: Practice): boolean => practice.answer?.kind === "right";

/** Whether the awaited part is right as it stands: by the citizen's hand, or filled with the sample instead. */
export const partIsRight = ({ answer }: Practice): boolean =>
  answer?.kind === "right" || answer?.kind === "wrong-value" || (answer?.kind === "real-data" && answer.filled);

/**
 * The practice with one kind of help brought on the step on show: the hints grow plainer with it, and from the second on
 * it stands in place of the last answer, which was read by then.
 */
export function giveAid(practice: Practice, aid: Aid): Practice {
  const { aids, hints } = soFarOnShow(practice);
  if (aids.includes(aid)) return practice;
  const plainer = aid === "hint" ? 1 : 2;
  const helped = withSoFar(practice, { aids: [...aids, aid], hints: plainer > hints ? plainer : hints });
  return aid === "hint" ? helped : { ...helped, answer: undefined };
}

/** True if hints and showing did not help and the step is still not done: now a person should help. */
export const offersVolunteer = (practice: Practice): boolean =>
  soFarOnShow(practice).aids.includes("offer") && !partIsRight(practice);

/**
 * True if the ring shows where to tap. A citizen who practises alone sees it only after they were stuck and it was
 * shown.
 */
export const showsRing = (practice: Practice): boolean =>
  (practice.mode !== "alone" || soFarOnShow(practice).aids.includes("show")) && !partIsRight(practice);
