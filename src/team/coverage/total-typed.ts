import type { CoverageView } from "../../desk/live-coverage";
import { isImpossible, quarterFigures } from "../../domain/figures/coverage-figures";
import { placeIn } from "../../domain/key-of";
import { quarterOf } from "../../domain/figures/period";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import { readName } from "../../domain/office/read-name";
import { tidyName } from "../../domain/office/tidy-name";
import { foldText } from "../../domain/search/fold-text";
import type { coverageWords } from "../../wording/coverage-words";
import { readDay } from "../../wording/typed-day";

/** What is chosen for a unit that is in no list. */
export const otherUnit = "other";

/** A stated total as it is typed. */
export interface TotalTyped {
  what: string;
  where: string;
  otherName: string;
  have: string;
  of: string;
  source: string;
  on: string;
}

type Fault = keyof ReturnType<typeof coverageWords>["state"]["faults"];

const isCount = (typed: string): boolean => /^\d{1,7}$/.test(typed.trim());

/** What has to be put right before a total can be stated. */
export function faultOf({ what, where, otherName, have, of, source, on }: TotalTyped): Fault | undefined {
  if (where === otherUnit && "fault" in readName(otherName, "place")) return "name";
  if (!isCount(have) || !isCount(of) || Number(of) < 1) return "have";
  if (isImpossible(what, { have: Number(have), of: Number(of) })) return "more";
  if ("fault" in readName(source, "source")) return "source";
  return readDay(on) ? undefined : "on";
}

const isOfQuarter = (what: string): boolean => placeIn(quarterFigures, what) >= 0;

/** The month that is shown, or its quarter. */
export const periodFor = (what: string, month: string): string =>
  isOfQuarter(what) ? quarterOf(`${month}-01`) : month;

/** The unit a total is stated of; one that is in no list stands right under the one that is shown. */
export function placeFor({ where, otherName }: TotalTyped, view: CoverageView, here: UnitPlace): UnitPlace {
  const known = view.beneath.find(({ unit }) => unit === where);
  if (known) return { unit: known.unit, parent: known.parent, kind: known.kind, name: known.name };
  if (where !== otherUnit) return here;
  const name = tidyName(otherName);
  return { unit: `${here.unit}:${foldText(name).replace(/[^a-z0-9]+/g, "-")}`, parent: here.unit, kind: "body", name };
}
