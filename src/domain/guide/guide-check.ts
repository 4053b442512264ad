// @chunk rules
import type { EventData, Instant } from "../event";
import type { checkShapes } from "../event/check";
import { foldOf, type Folded } from "../event/fold";

/** One look at a guide on a real phone, by a member of the office. */
export type GuideCheck = Folded & EventData["guide-checked"] & { by: string; at: Instant };

/** What is known of a look after its line; nothing changes it, and one that was a slip is followed by another. */
export const applyToCheck = foldOf<GuideCheck, keyof typeof checkShapes, "guide-checked">({
  begins: { "guide-checked": ({ data, by, at }) => ({ ...data, by, at }) },
  changes: {},
});
