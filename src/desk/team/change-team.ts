import { aboutTeam, type EventData } from "../../domain/event";
import { mayDo, type Desk } from "../desk";
import { writeNext, type Changed } from "../write-next";

type Told =
  | { type: "team-renamed"; data: EventData["team-renamed"] }
  | { type: "team-minimum-set"; data: EventData["team-minimum-set"] };

/** A lead renames a team, or says what it must have at least. */
export async function changeTeam(
  desk: Desk,
  team: string,
  saying: { by: string; told: Told },
): Promise<Changed | "leads-only"> {
  if (!(await mayDo(desk, saying.by, "arrange-teams"))) return "leads-only";
  return writeNext(desk, aboutTeam(team), saying);
}
