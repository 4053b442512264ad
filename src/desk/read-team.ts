import { aboutDuty } from "../domain/event";
import type { Duty } from "../domain/team/duty";
import { unitsTogether } from "../domain/unit/own-unit";
import { treeOn } from "../domain/unit/unit-tree";
import type { Journal } from "../journal/journal";
import type { TeamMember, TeamView } from "./team-view";
import { countryUnits } from "./unit/keep-units";

/** The team's work on a day ("2026-11-25"); undefined while the office is not known. */
export async function readTeam(journal: Journal, officeId: string, day: string): Promise<TeamView | undefined> {
  const office = await journal.thing("office", officeId);
  if (!office) return undefined;
  const [members, teams, duties] = [
    await namedMembers(journal),
    await journal.things("team"),
    await journal.things("duty"),
  ];
  const units = unitsTogether(await countryUnits(journal), await journal.things("unit"));
  return {
    today: day,
    office,
    members,
    teams: teams.filter(({ to }) => !to || to > day),
    tree: treeOn(units, day),
    duties,
    words: await ownWords(journal, duties),
    shifts: await journal.things("shift"),
    outings: await journal.things("outing"),
  };
}

const vietnamese = new Intl.Collator("vi", { numeric: true });

async function namedMembers(journal: Journal): Promise<TeamMember[]> {
  const names = await journal.memberNames();
  const there = (await journal.things("member")).filter(({ left }) => !left);
  return there
    .map((member) => ({ ...member, name: names.get(member.id) ?? member.id }))
    .sort((a, b) => vietnamese.compare(a.name, b.name));
}

async function ownWords(journal: Journal, duties: readonly Duty[]): Promise<Map<string, string>> {
  const told = duties.filter(({ what, state }) => what === "other" && state !== "ended");
  const notes = await Promise.all(told.map(async ({ id }) => [id, await journal.notes(aboutDuty(id))] as const));
  return new Map(
    notes.flatMap(([id, kept]) => kept.filter(({ kind }) => kind === "duty").map(({ text }) => [id, text])),
  );
}
