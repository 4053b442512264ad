import { aboutTeam, type Fact } from "../../domain/event";
import { mayDo, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

type TeamFact = Extract<Fact, { type: "team-renamed" | "team-minimum-set" }>;

/** A lead renames a team, or says what it must have at least. */
export async function changeTeam(
  desk: Desk,
  team: string,
  next: { by: string; fact: TeamFact },
): Promise<Changed | "leads-only"> {
  if (!(await mayDo(desk, next.by, "arrange-teams"))) return "leads-only";
  return writeNext(desk, aboutTeam(team), next);
}
