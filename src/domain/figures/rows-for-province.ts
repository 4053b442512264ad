import { effortOf, efforts, topicFigure, withheldOrganisation, type Effort, type HelpEnd } from "./coverage-figures";
import { organisationsIn } from "./effort-rows";
import { nothing, plus, sumOf, type Portion, type Portions } from "./portions";
import { topicsCounted } from "./report";
import type { Told, UnitFigures } from "./unit-figures";
import { withhold } from "./withhold";

/**
 * The rows of a unit as they may leave its office: help by topic and by hamlet, and all that is told by organisation, is
 * withheld where a count is under five, and what is withheld moves into the unit's own row or to no organisation in
 * particular, so that every total stays whole. Counts of teams, duties and coverage are never withheld.
 */
export function rowsForProvince(rows: readonly UnitFigures[], root: string): Told[] {
  const leaving = rows.map(asTold);
  const top = leaving.find(({ unit }) => unit === root);
  if (!top) return leaving;
  for (const end of ["alone", "for-them"] satisfies HelpEnd[]) withholdTopics(top, end);
  for (const effort of efforts) withholdOrganisations(top, effort);
  withholdAreas(top, leaving);
  return leaving;
}

type Leaving = Told & { own: Portions };

const asTold = ({ unit, parent, kind, name, own, stated }: UnitFigures): Leaving => ({
  unit,
  parent,
  kind,
  name,
  own,
  ...(Object.keys(stated).length && { stated }),
});

/** Topics are withheld from one column; its total travels as a figure of its own. */
function withholdTopics(top: Leaving, end: HelpEnd): void {
  const whats = topicsCounted.map((topic) => topicFigure(topic, end));
  const cells = whats.map((what) => top.own[what]?.have ?? 0);
  top.own = without(top.own, hiddenOf(whats, cells));
}

/** An organisation with few members is few people: each column of its row is withheld by itself, and moves to the rest. */
function withholdOrganisations(top: Leaving, effort: Effort): void {
  const whats = organisationsIn(top.own).map((organisation) => effortOf(organisation, effort));
  const cells = whats.map((what) => top.own[what]?.have ?? 0);
  const hidden = hiddenOf(whats, cells);
  const rest = cells.reduce((sum, cell, nth) => sum + (hidden.has(whats[nth] ?? "") ? cell : 0), 0);
  top.own = sumOf(without(top.own, hidden), { [effortOf(withheldOrganisation, effort)]: { have: rest, of: 0 } });
}

/** Help in an area is told as a goal and how far it was reached: both move up together. */
function withholdAreas(top: Leaving, rows: readonly Leaving[]): void {
  const areas = rows.filter((row) => row !== top && row.own["goal:help"]);
  const hidden = hiddenOf(
    areas.map(({ unit }) => unit),
    areas.map(({ own }) => own["goal:help"]?.have ?? 0),
  );
  let moved: Portion = nothing;
  for (const area of areas) {
    if (!hidden.has(area.unit)) continue;
    moved = plus(moved, area.own["goal:help"] ?? nothing);
    area.own = without(area.own, new Set(["goal:help"]));
  }
  top.own = sumOf(top.own, { "goal:help": moved });
}

/** Which cells of a column may not be told; all of them where none can be told safely. */
function hiddenOf(names: readonly string[], cells: readonly number[]): Set<string> {
  const told = withhold(cells);
  return new Set(names.filter((_, nth) => told?.[nth] === undefined));
}

const without = (own: Portions, hidden: ReadonlySet<string>): Portions =>
  Object.fromEntries(Object.entries(own).filter(([what]) => !hidden.has(what)));
