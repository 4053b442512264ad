import { aboutDuty } from "../domain/event";
import type { Duty } from "../domain/team/duty";
import type { Member } from "../domain/team/member";
import { unitsTogether } from "../domain/unit/own-unit";
import { treeOn, type UnitTree } from "../domain/unit/unit-tree";
import type { Journal } from "../journal/journal";
import type { TeamMember, TeamView } from "./team-view";
import { countryUnits } from "./unit/keep-units";

/** The team's work on a day ("2026-11-25"); undefined while the office is not known. */
export async function readTeam(journal: Journal, officeId: string, day: string): Promise<TeamView | undefined> {
  // All of it is asked for at once. What a live view asks for only after another answer may change without the view being
  // told.
  const [office, teams, duties, shifts, outings, checks, country, own, members, names] = await Promise.all([
    journal.thing("office", officeId),
    journal.things("team"),
    journal.things("duty"),
    journal.things("shift"),
    journal.things("outing"),
    journal.things("check"),
    countryUnits(journal),
    journal.things("unit"),
    journal.things("member"),
    journal.memberNames(),
  ]);
  if (!office) return undefined;
  const units = unitsTogether(country, own);
  const tree = treeOn(units, day);
  const known = namedMembers(members, names, tree);
  return {
    today: day,
    office,
    members: known.filter(({ left }) => !left),
    gone: known.filter(({ left }) => left),
    teams: teams.filter(({ to }) => !to || to > day),
    tree,
    units,
    duties,
    words: await ownWords(journal, duties),
    shifts,
    outings,
    checks,
  };
}

const vietnamese = new Intl.Collator("vi", { numeric: true });

/** A hamlet that was merged into another one counts as that one. */
function namedMembers(all: readonly Member[], names: ReadonlyMap<string, string>, tree: UnitTree): TeamMember[] {
  return all
    .map((member) => ({ ...standingIn(tree, member), name: names.get(member.id) ?? member.id }))
    .sort((a, b) => vietnamese.compare(a.name, b.name));
}

const standingIn = (tree: UnitTree, { hamlet, ...member }: Member): Member => {
  const here = hamlet && tree.standing(hamlet);
  return here ? { ...member, hamlet: here } : member;
};

async function ownWords(journal: Journal, duties: readonly Duty[]): Promise<Map<string, string>> {
  const told = duties.filter(({ what, state }) => what === "other" && state !== "ended");
  const notes = await Promise.all(told.map(async ({ id }) => [id, await journal.notes(aboutDuty(id))] as const));
  return new Map(
    notes.flatMap(([id, kept]) => kept.filter(({ kind }) => kind === "duty").map(({ text }) => [id, text])),
  );
}
