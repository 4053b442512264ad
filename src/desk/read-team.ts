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
  const office = await journal.thing("office", officeId);
  if (!office) return undefined;
  const [teams, duties] = [await journal.things("team"), await journal.things("duty")];
  const units = unitsTogether(await countryUnits(journal), await journal.things("unit"));
  const tree = treeOn(units, day);
  return {
    today: day,
    office,
    members: await namedMembers(journal, tree),
    teams: teams.filter(({ to }) => !to || to > day),
    tree,
    units,
    duties,
    words: await ownWords(journal, duties),
    shifts: await journal.things("shift"),
    outings: await journal.things("outing"),
  };
}

const vietnamese = new Intl.Collator("vi", { numeric: true });

/** A hamlet that went into another since counts as that one. */
async function namedMembers(journal: Journal, tree: UnitTree): Promise<TeamMember[]> {
  const names = await journal.memberNames();
  const there = (await journal.things("member")).filter(({ left }) => !left);
  return there
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
