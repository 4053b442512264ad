import { idOf } from "../event";
import { foldOf, type Folded } from "../event/fold";
import type { unitShapes } from "../event/unit";
import type { Unit } from "./unit";

/** A unit the office wrote down itself: a hamlet, or one of the country's that a merger changed. */
export interface OwnUnit extends Unit, Folded {
  office: string;
}

/** What is known of a unit of the office's own after one more line. */
export const applyToUnit = foldOf<OwnUnit, keyof typeof unitShapes, "unit-added">({
  begins: { "unit-added": ({ about, data }) => ({ code: idOf(about), ...data }) },
  changes: {
    "unit-renamed": (unit, { data: { name } }) => ({ ...unit, name }),
    "unit-moved": (unit, { data }) => ({ ...unit, moved: [...(unit.moved ?? []), data] }),
    "unit-ended": (unit, { data: { on, into } }) => ({ ...unit, to: on, into }),
  },
});

/** The country's units and the office's own; where both speak of one, the office's word stands. */
export function unitsTogether(country: readonly Unit[], own: readonly Unit[]): Unit[] {
  return [...new Map([...country, ...own].map((unit) => [unit.code, unit])).values()];
}
