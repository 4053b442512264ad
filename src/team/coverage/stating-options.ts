import type { CoverageView } from "../../desk/live-coverage";
import { coverageFigures, levels, quarterFigures, teamsOf } from "../../domain/figures/coverage-figures";
import { placeIn } from "../../domain/key-of";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import type { Office } from "../../domain/office/office";
import { coverageWords } from "../../wording/coverage-words";
import { figureName } from "./level-name";
import { otherUnit } from "./total-typed";

export { otherUnit };

/** The figures that can be stated of a unit of a kind: those of a quarter, teams of the levels beneath, and coverage. */
export function whatOptions(kind: string, office: Office) {
  const beneath = levels.slice(placeIn(levels, kind) + 1);
  const whats = [...quarterFigures, ...beneath.map(teamsOf), ...coverageFigures];
  return whats.map((what) => ({ value: what, name: figureName(what, { office }) }));
}

/** The places a total can be stated of: the unit that is shown, those under it, and any other. */
export const placeOptions = (here: UnitPlace, view: CoverageView) => [
  { value: here.unit, name: here.name },
  ...view.beneath.map(({ unit, name }) => ({ value: unit, name })),
  { value: otherUnit, name: coverageWords().state.other },
];
