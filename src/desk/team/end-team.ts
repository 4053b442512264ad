import { aboutMember, aboutTeam, type Draft } from "../../domain/event";
import type { Team } from "../../domain/team/team";
import { mayDo, type Desk } from "../desk";
import { today } from "../today";
import { writeAgain } from "../write-again";
import type { Changed } from "../write-next";

/**
 * A lead ends a team from today on. In the same write its members, those who left as well, belong to no team any more; they
 * keep their duties and shifts. "unknown": there is no such team, or it ended before.
 */
export async function endTeam(desk: Desk, team: string, by: string): Promise<Changed | "leads-only"> {
  if (!(await mayDo(desk, by, "arrange-teams"))) return "leads-only";
  const refused = await writeAgain<"unknown">(desk, by, async () => {
    const known = await desk.journal.thing("team", team);
    return !known || known.to ? "unknown" : draftsOf(desk, known);
  });
  return refused ?? "changed";
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
