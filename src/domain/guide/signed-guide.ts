// @chunk rules
import type { EventData, Instant } from "../event";
import { foldOf, type Folded } from "../event/fold";
import type { guideShapes } from "../event/guide";

/**
 * One version of a guide of the office's own, with who wrote it and who looked at it; or of another office's, with where it
 * comes from and who took it up. Who wrote that is known there.
 */
export type SignedGuide = Folded &
  Omit<EventData["guide-signed"], "words"> & {
    by: string;
    at: Instant;
    from?: EventData["guide-taken"]["from"];
    withdrawn?: { by: string; at: Instant };
  };

/** A row is read whenever a list is shown, so it does not hold the text. */
const facts = <D extends { words?: string | undefined }>(data: D): Omit<D, "words"> => {
  const { words: _, ...others } = data;
  return others;
};

/** What is known of a signed version after its line; one that was withdrawn is followed by another version. */
export const applyToSignedGuide = foldOf<SignedGuide, keyof typeof guideShapes, "guide-signed" | "guide-taken">({
  begins: {
    "guide-signed": ({ data, by, at }) => ({ ...facts(data), by, at }),
    "guide-taken": ({ data, by, at }) => ({ ...facts(data), writers: [], by, at }),
  },
  changes: { "guide-withdrawn": (guide, { by, at }) => ({ ...guide, withdrawn: { by, at } }) },
  isOver: ({ withdrawn }) => withdrawn !== undefined,
});

type Signed = Pick<SignedGuide, "guide" | "guideVersion" | "writers" | "by" | "withdrawn">;

/** A version that one of its writers signed counts nowhere, whatever device wrote that line. */
const counts = ({ writers, by }: Signed): boolean => !writers.includes(by);

/** What was signed of one guide, the latest version first. */
export const signedOf = <S extends Signed>(signed: readonly S[], code: string): S[] =>
  signed.filter((one) => one.guide === code && counts(one)).sort((a, b) => b.guideVersion - a.guideVersion);

/**
 * The versions that citizens practise: of each guide the latest one whose text is on this device. A version that was withdrawn
 * takes all before it along; only one that was signed later stands again.
 */
export function standingGuides<S extends Signed>(signed: readonly S[], isHere: (one: S) => boolean = () => true): S[] {
  const codes = [...new Set(signed.map(({ guide }) => guide))];
  return codes.flatMap((code) => {
    const all = signedOf(signed, code);
    const latest = all.find(isHere);
    const withdrawn = all.find((one) => one.withdrawn);
    if (!latest || (withdrawn && withdrawn.guideVersion >= latest.guideVersion)) return [];
    return [latest];
  });
}
