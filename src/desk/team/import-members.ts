import { aboutMember, aboutTeam, type Draft } from "../../domain/event";
import type { NotWritten } from "../../domain/request/decide";
import type { MemberLine } from "../../domain/team/member-line";
import { mayDo, write, type Desk } from "../desk";
import { whyNot } from "../why-not";

/** A member who came in from a file, and the PIN to be handed over once. */
export interface Arrived {
  member: string;
  name: string;
  pin: string;
}

/**
 * Brings everybody of a checked file in with one write: all or nobody. Each gets a first PIN, to be changed at first use,
 * and teams that are named and not there yet are formed. `makePin` gives six digits that are not easily guessed.
 */
export async function importMembers(
  desk: Desk,
  file: { office: string; unit: string; lines: readonly MemberLine[]; makePin: () => string },
  by: string,
): Promise<Arrived[] | { refused: "leads-only" | NotWritten }> {
  if (!(await mayDo(desk, by, "arrange-people"))) return { refused: "leads-only" };
  const { office, unit, lines } = file;
  const arrived = lines.map(({ name }): Arrived => ({ member: desk.newId(), name, pin: file.makePin() }));
  for (const { member, name, pin } of arrived) {
    await desk.vault.setPin(member, pin);
    await desk.journal.keepMemberName(member, name);
  }
  const teams = await teamIds(desk, lines);
  const formed = [...teams].filter(([, { fresh }]) => fresh);
  const drafts: Draft[] = [
    ...formed.map(([name, { id }]): Draft => ({
      about: aboutTeam(id),
      version: 1,
      type: "team-formed",
      data: { office, name, unit },
    })),
    ...lines.flatMap((line, nth) =>
      draftsOf(office, arrived[nth]!.member, { ...line, team: teams.get(line.team ?? "")?.id }),
    ),
  ];
  const answer = await write(desk, drafts, by);
  return answer === "written" ? arrived : { refused: whyNot(answer) };
}

async function teamIds(desk: Desk, lines: readonly MemberLine[]): Promise<Map<string, { id: string; fresh: boolean }>> {
  const there = await desk.journal.things("team");
  const known = new Map(there.filter(({ to }) => !to).map(({ name, id }) => [name, { id, fresh: false }]));
  for (const { team } of lines) if (team && !known.has(team)) known.set(team, { id: desk.newId(), fresh: true });
  return known;
}

function draftsOf(office: string, member: string, line: MemberLine): Draft[] {
  const { role, organisation, team, hamlet, topics, languages } = line;
  const about = aboutMember(member);
  const said = { ...(organisation && { organisation }), ...(team && { team }), ...(hamlet && { hamlet }) };
  const drafts: Draft[] = [
    { about, version: 1, type: "member-joined", data: { office, role } },
    { about, version: 2, type: "member-described", data: said },
    { about, version: 3, type: "member-pin-given", data: {} },
  ];
  if (topics)
    drafts.push({ about, version: 4, type: "member-skills-set", data: { topics, languages: languages ?? ["vi"] } });
  return drafts;
}
