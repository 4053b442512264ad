import { sentOf } from "./coverage-figures";
import { nothing, type Portion } from "./portions";
import { figureOf, type UnitFigures } from "./unit-figures";

/** Of how many offices beneath a unit the figures are known: so many of so many units of a kind. */
export interface KnownOf extends Portion {
  kind: string;
}

/** A unit that has an office of its own beneath a unit, as the list of units has it. */
type Beneath = Pick<UnitFigures, "unit" | "kind">;

const hasNoOffice: readonly string[] = ["hamlet", "body"];

/** True if the figures of a unit never arrived. They are unknown, which is not zero. */
export const isUnsent = ({ kind, own }: UnitFigures): boolean => own[sentOf(kind)]?.have === 0;

/** True if the figures of a unit arrived. */
export const isSent = (row: UnitFigures): boolean => row.toldAt !== undefined && !isUnsent(row);

/**
 * Of how many offices beneath a unit figures came; `listed` are all units beneath it that the list of units knows,
 * `beneath` the rows right under it. Told of the kind there are most of, which is the lowest. Undefined for a unit with
 * none beneath.
 */
export function knownOf(
  row: UnitFigures | undefined,
  beneath: readonly UnitFigures[],
  listed: readonly Beneath[],
): KnownOf | undefined {
  const known = kindsOf(row, [...beneath, ...listed]).map((kind): KnownOf => {
    const { have, of } = row?.below[sentOf(kind)] ?? nothing;
    const ofKind = (some: readonly Beneath[]) => some.filter((one) => one.kind === kind).length;
    // A file of an earlier month, or taken by an earlier release, left nothing but its rows.
    const came = Math.max(have, ofKind(beneath.filter(isSent)));
    return { kind, have: came, of: Math.max(of, came, ofKind(listed), ofKind(beneath)) };
  });
  return known.sort((a, b) => b.of - a.of)[0];
}

/** The kinds of office that are told of beneath a unit, or listed there. */
function kindsOf(row: UnitFigures | undefined, rows: readonly Beneath[]): string[] {
  const told = Object.keys(row?.below ?? {}).filter((what) => what.startsWith(sentOf("")));
  const kinds = [...told.map((what) => what.slice(sentOf("").length)), ...rows.map(({ kind }) => kind)];
  return [...new Set(kinds)].filter((kind) => !hasNoOffice.includes(kind));
}

/** From how many of the units right beneath a figure is added up, where it is not stated of the whole. */
export const summedFrom = (beneath: readonly UnitFigures[], what: string): number =>
  beneath.filter((row) => figureOf(row, what).of > 0).length;
