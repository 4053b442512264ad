import { aboutMember, aboutTeam, type Draft } from "../../domain/event";
import type { Team } from "../../domain/team/team";
import { attempts, mayDo, write, type Desk } from "../desk";
import { today } from "../today";
import { whyNot } from "../why-not";
import type { Changed } from "../write-next";

/**
 * A lead ends a team from today on. In the same write its members, those who left as well, belong to no team any more; they
 * keep their duties and shifts. "unknown": there is no such team, or it ended before.
 */
export async function endTeam(desk: Desk, team: string, by: string): Promise<Changed | "leads-only"> {
  if (!(await mayDo(desk, by, "arrange-teams"))) return "leads-only";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await desk.journal.thing("team", team);
    if (!known || known.to) return "unknown";
    const answer = await write(desk, await draftsOf(desk, known), by);
    if (answer === "written") return "changed";
    if (answer === "away") return whyNot(answer);
  }
  return "contested";
}

async function draftsOf(desk: Desk, { id, version }: Team): Promise<Draft[]> {
  const members = (await desk.journal.things("member")).filter(({ team }) => team === id);
  return [
    { about: aboutTeam(id), version: version + 1, type: "team-ended", data: { on: today(desk) } },
    ...members.map((member): Draft => ({
      about: aboutMember(member.id),
      version: member.version + 1,
      type: "member-described",
      data: { team: "" },
    })),
  ];
}
