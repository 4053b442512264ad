import { differenceOf, isEmpty, sumOf, type Portions } from "./portions";
import { figuresOf, type Stated, type Told, type UnitFigures } from "./unit-figures";

/**
 * The rows that change when something is told of units: theirs, and those above them. `known` must hold every row that
 * stands there now of a unit told of, of the unit it is put under, and of all above both; it is not changed. A unit may
 * be told of before the one above it, the same thing may be told twice, and any order gives the same rows.
 */
export function rollUp(known: ReadonlyMap<string, UnitFigures>, told: readonly Told[]): UnitFigures[] {
  const changed = new Map<string, UnitFigures>();
  const row = (unit: string) => changed.get(unit) ?? known.get(unit);
  const carry = (unit: string, more: Portions) => {
    const seen = new Set<string>();
    // A circle in what was typed must not hang the office: whoever comes round again is passed over.
    for (let [at, delta] = [unit, more]; at && !isEmpty(delta) && !seen.has(at);) {
      seen.add(at);
      const before = row(at) ?? unheardOf(at);
      const after = { ...before, below: sumOf(before.below, delta) };
      changed.set(at, after);
      delta = differenceOf(figuresOf(after), figuresOf(before));
      at = after.parent;
    }
  };
  for (const one of told) {
    const before = row(one.unit);
    const after = afterTold(before ?? unheardOf(one.unit), one);
    changed.set(one.unit, after);
    const [was, is] = [before ? figuresOf(before) : {}, figuresOf(after)];
    if (before?.parent === after.parent) carry(after.parent, differenceOf(is, was));
    else {
      carry(before?.parent ?? "", differenceOf({}, was));
      carry(after.parent, is);
    }
  }
  return [...changed.values()];
}

/** A unit that other units name as the one above them, before its own figures came. */
const unheardOf = (unit: string): UnitFigures => ({
  unit,
  parent: "",
  kind: "",
  name: "",
  own: {},
  below: {},
  stated: {},
});

function afterTold(before: UnitFigures, told: Told): UnitFigures {
  const { unit, parent, kind, name } = told;
  const toldAt = told.toldAt ?? (told.anew ? undefined : before.toldAt);
  return {
    unit,
    parent,
    kind,
    name,
    own: told.own ?? (told.anew ? {} : before.own),
    below: before.below,
    stated: told.anew ? (told.stated ?? {}) : withLater(before.stated, told.stated),
    ...(toldAt !== undefined && { toldAt }),
  };
}

/**
 * For each figure the later statement counts. Of two statements of the same instant always the same one counts, in
 * whichever order they came.
 */
function withLater(before: UnitFigures["stated"], told: UnitFigures["stated"] = {}): UnitFigures["stated"] {
  const after: Record<string, Stated> = { ...before };
  for (const [what, stated] of Object.entries(told)) if (isLater(stated, after[what])) after[what] = stated;
  return after;
}

function isLater(stated: Stated, than: Stated | undefined): boolean {
  if (!than || stated.statedAt !== than.statedAt) return !than || stated.statedAt > than.statedAt;
  return textOf(stated) > textOf(than);
}

const textOf = ({ have, of, source, on }: Stated): string => [have, of, source, on].join(" ");
