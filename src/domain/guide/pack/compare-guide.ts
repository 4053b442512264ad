import { signedOf, type SignedGuide } from "../signed-guide";

/**
 * How a guide of a pack stands to what was taken up here. "conflict": the same version with another text. "lacking": it was taken
 * up on another device of the office, and its text is not on this one. "withdrawn": a lead took this version or a later one away here.
 */
export type GuideState = "new" | "newer" | "same" | "lacking" | "older" | "conflict" | "withdrawn";

interface Offered {
  /** The code by which it is known here. */
  code: string;
  version: number;
  /** The mark of its text. */
  text: string;
}

/** Compares a guide that is offered with all that was taken up; `isHere` says of a text whether it lies on this device. */
export function compareGuide(
  taken: readonly SignedGuide[],
  { code, version, text }: Offered,
  isHere: (text: string) => boolean,
): GuideState {
  const all = signedOf(taken, code);
  const same = all.find((one) => one.guideVersion === version);
  if (same && same.text !== text) return "conflict";
  if (all.some((one) => one.withdrawn && one.guideVersion >= version)) return "withdrawn";
  if (same) return isHere(text) ? "same" : "lacking";
  const latest = all[0];
  if (!latest) return "new";
  return latest.guideVersion > version ? "older" : "newer";
}

/** True for what taking the pack up changes. */
export const isChange = (state: GuideState): boolean => state === "new" || state === "newer" || state === "lacking";

/** Why a pack changes nothing: the weightiest of what its guides are. */
const reasons = ["conflict", "withdrawn", "older", "same"] as const;
export type NothingNew = (typeof reasons)[number];

/** Why taking a pack up would change nothing here; undefined where something changes. */
export const nothingNew = (states: readonly GuideState[]): NothingNew | undefined =>
  states.some(isChange) ? undefined : reasons.find((reason) => states.includes(reason));
