import { isOpen, type Duty } from "./duty";
import type { Member } from "./member";
import type { Shift } from "./shift";

/** How many people a team has, and what they go on with should it end: duties not done yet, and shifts from today on. */
export interface HeldByTeam {
  people: number;
  duties: number;
  shifts: number;
}

/** What the members of a team have in hand on a day ("2026-11-25"). */
export function heldByTeam(
  team: string,
  seen: { today: string; members: readonly Member[]; duties: readonly Duty[]; shifts: readonly Shift[] },
): HeldByTeam {
  const people = new Set(seen.members.filter((member) => member.team === team && !member.left).map(({ id }) => id));
  const theirs = ({ member }: { member: string }) => people.has(member);
  return {
    people: people.size,
    duties: seen.duties.filter((duty) => theirs(duty) && isOpen(duty)).length,
    shifts: seen.shifts.filter((shift) => theirs(shift) && !shift.cancelled && shift.day >= seen.today).length,
  };
}
