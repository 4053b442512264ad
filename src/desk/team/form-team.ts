import { aboutTeam } from "../../domain/event";
import { tidyName } from "../../domain/office/tidy-name";
import { isLead, write, type Desk } from "../desk";

/** A lead forms a team in a unit; gives its id. */
export async function formTeam(
  desk: Desk,
  team: { office: string; name: string; unit: string; from?: string },
  by: string,
): Promise<{ team: string } | { refused: "leads-only" }> {
  if (!(await isLead(desk, by))) return { refused: "leads-only" };
  const id = desk.newId();
  const data = { ...team, name: tidyName(team.name) };
  await write(desk, [{ about: aboutTeam(id), version: 1, type: "team-formed", data }], by);
  return { team: id };
}
