import { aboutTeam } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import type { NotWritten } from "../../domain/request/decide";
import { mayDo, type Desk } from "../desk";
import { writeFirst } from "../write-first";

/** A lead forms a team in a unit. */
export async function formTeam(
  desk: Desk,
  team: { office: string; name: string; unit: string; from?: string },
  by: string,
): Promise<"formed" | "leads-only" | NotWritten> {
  if (!(await mayDo(desk, by, "arrange-teams"))) return "leads-only";
  const data = { ...team, name: tidyName(team.name) };
  const formed = await writeFirst(desk, by, (fresh) => ({
    about: aboutTeam(fresh),
    version: 1,
    type: "team-formed",
    data,
  }));
  return "refused" in formed ? formed.refused : "formed";
}
