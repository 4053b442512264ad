import type { DutyAssigned, dutyShapes } from "../event/duty";
import { foldOf, type Folded } from "../event/fold";
import { monthOf } from "../figures/period";
import { dueAfter } from "./duty-due";

/** A turn of a duty that was done: when it was due, when it was done, and how much of it. */
export interface DutyTurn {
  due: string;
  on: string;
  count: number;
}

/** One concrete duty of a member. Its own words and the proofs are not here: they are erasable notes. */
export interface Duty extends DutyAssigned, Folded {
  state: "assigned" | "accepted" | "declined" | "done" | "ended";
  /** How often the lead reminded the member of the turn that is open. */
  reminded: number;
  /** The turns done so far, the first one first; `due` is the turn that is open. */
  turns: DutyTurn[];
}

/** What is known of a duty after one more line; what does not fit its state changes nothing. */
export const applyToDuty = foldOf<Duty, keyof typeof dutyShapes, "duty-assigned">({
  begins: { "duty-assigned": ({ data }) => ({ ...data, state: "assigned", reminded: 0, turns: [] }) },
  changes: {
    "duty-accepted": (duty) => (duty.state === "assigned" ? { ...duty, state: "accepted" } : duty),
    "duty-declined": (duty) => ({ ...duty, state: "declined" }),
    "duty-reassigned": (duty, { data: { member } }) => ({ ...duty, member, state: "assigned", reminded: 0 }),
    "duty-reminded": (duty) => ({ ...duty, reminded: duty.reminded + 1 }),
    "duty-done": (duty, { data }) => (isOpenTurn(duty, data.due) ? afterTurn(duty, data) : duty),
    "duty-ended": (duty) => ({ ...duty, state: "ended" }),
  },
  isOver: (duty) => !isOpen(duty),
});

/** A monthly turn is told by its month: older lines name the 28th, where February had cut the 31st for ever. */
const isOpenTurn = ({ due, every }: Duty, told: string): boolean =>
  told === due || (every === "month" && monthOf(told) === monthOf(due));

function afterTurn(duty: Duty, turn: DutyTurn): Duty {
  const turns = [...duty.turns, turn];
  if (!duty.every) return { ...duty, turns, state: "done" };
  return { ...duty, turns, reminded: 0, state: "accepted", due: dueAfter(turns[0]!.due, duty.every, turn) };
}

/** True while something is still to be done. */
export const isOpen = (duty: Duty): boolean => duty.state !== "done" && duty.state !== "ended";

/** True if the last day of the open turn has passed. */
export const isLate = (duty: Duty, today: string): boolean => isOpen(duty) && duty.due < today;

/** True if a member has this duty to do. A duty that was declined belongs to nobody. */
export const isDutyOf = (duty: Duty, member: string): boolean =>
  duty.member === member && isOpen(duty) && duty.state !== "declined";
