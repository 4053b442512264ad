import { foldOf, type Folded } from "../event/fold";
import type { groupShapes } from "../event/group";

/** A small group on one step with one volunteer: a thing of its own, which each request joins by an event of its own. */
export interface HelpGroup extends Folded {
  office: string;
  guide: string;
  step: string;
  stepNumber: number;
  by: string;
  openedAt: number;
}

/** The group after one more line. */
export const applyToGroup = foldOf<HelpGroup, keyof typeof groupShapes, "group-opened">({
  begins: { "group-opened": ({ data, by, at }) => ({ ...data, by, openedAt: at }) },
  changes: {},
});
