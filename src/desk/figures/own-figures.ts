import { sentOf, teamsOf } from "../../domain/figures/coverage-figures";
import { figuresFrom, officeFigures } from "../../domain/figures/office-figures";
import { oneIf } from "../../domain/figures/portions";
import type { Told, UnitPlace } from "../../domain/figures/unit-figures";
import type { Unit } from "../../domain/unit/unit";
import { unitsBelow } from "../../domain/unit/walk-units";
import type { Desk } from "../desk";
import type { TeamView } from "../team-view";
import { standingCounts } from "./standing-counts";

/** Where an office stands in the tree, with the units above it; an office that never said is a unit of its own. */
export function placeOfOffice({ tree, office }: Pick<TeamView, "tree" | "office">): {
  place: UnitPlace;
  above: UnitPlace[];
} {
  const unit = tree.unit(tree.standing(office.unit) ?? "");
  if (!unit) return { place: { unit: office.id, parent: "", kind: "commune", name: office.name }, above: [] };
  const above: UnitPlace[] = [];
  for (let at = tree.parent(unit.code); at; at = tree.parent(at.code)) above.push(asPlace(at, tree.parent(at.code)));
  return { place: asPlace(unit, tree.parent(unit.code)), above };
}

const asPlace = ({ code, kind, name }: Unit, parent: Unit | undefined): UnitPlace => ({
  unit: code,
  parent: parent?.code ?? "",
  kind,
  name,
});

/** What an office has to tell of itself this month; of units above hamlets beneath it, only that nothing came of them. */
export async function ownFigures(
  desk: Desk,
  view: TeamView,
): Promise<{ place: UnitPlace; above: UnitPlace[]; own: Told[]; beneath: Told[] }> {
  const day = view.today;
  const [counts, members] = await Promise.all([
    standingCounts(desk.journal, figuresFrom(day), day),
    desk.journal.things("member"),
  ]);
  const { place, above } = placeOfOffice(view);
  const all = unitsBelow(view.tree, place.unit);
  const hanging = view.tree.roots.filter(({ kind }) => kind === "hamlet");
  const hamlets = [...all, ...hanging].filter(({ kind }) => kind === "hamlet");
  const goals = new Map((view.office.goals ?? []).map(({ unit, eachMonth }) => [unit, eachMonth]));
  const { teams, duties, shifts, outings } = view;
  const own = officeFigures({ today: day, place, hamlets, teams, members, duties, shifts, outings, counts, goals });
  const middle = all.filter(({ code, kind }) => kind !== "hamlet" && code !== place.unit);
  const beneath = middle.map((unit) => ({
    ...asPlace(unit, view.tree.parent(unit.code)),
    // A team nobody here knows of is no team that is missing.
    own: {
      [sentOf(unit.kind)]: oneIf(false),
      ...(teams.some((team) => team.unit === unit.code) && { [teamsOf(unit.kind)]: oneIf(true) }),
    },
  }));
  return { place, above, own, beneath };
}
