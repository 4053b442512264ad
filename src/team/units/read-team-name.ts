import { comparable } from "../../domain/team/member-line";
import { unitWords } from "../../wording/unit-words";
import { readNamed } from "../read-named";
import type { TeamContext } from "../team-context";

/** The name of a team as it was typed, or what to put right; no two teams have one name, but `own` may keep its own. */
export function readTeamName(typed: string, context: TeamContext, own?: string): { name: string } | { fault: string } {
  const says = unitWords().teams;
  const read = readNamed(typed, "team", says.noName);
  if ("fault" in read) return read;
  const others = context.view().teams.filter(({ id }) => id !== own);
  const twice = others.some(({ name }) => comparable(name) === comparable(read.name));
  return twice ? { fault: says.twice(read.name) } : read;
}
