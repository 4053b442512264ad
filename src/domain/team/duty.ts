import { idOf, type JournalEvent, type VoidEvent } from "../event";
import { monthOf } from "../figures/period";
import { dueAfter } from "./duty-due";
import type { DutyAssigned } from "./team-events";

/** A turn of a duty that was done: when it was due, when it was done, and how much of it. */
export interface DutyTurn {
  due: string;
  on: string;
  count: number;
}

/** One concrete duty of a member. Its own words and the proofs are not here: they are erasable notes. */
export interface Duty extends DutyAssigned {
  id: string;
  version: number;
  state: "assigned" | "accepted" | "declined" | "done" | "ended";
  /** How often the lead reminded the member of the turn that is open. */
  reminded: number;
  /** The turns done so far, the first one first; `due` is the turn that is open. */
  turns: DutyTurn[];
}

/** What is known of a duty after one more event; what does not fit its state changes nothing. */
export function applyToDuty(duty: Duty | undefined, event: JournalEvent | VoidEvent): Duty | undefined {
  if (event.type === "duty-assigned" && !duty) {
    const id = idOf(event.about);
    return { id, version: event.version, ...event.data, state: "assigned", reminded: 0, turns: [] };
  }
  return duty && { ...changed(duty, event), version: event.version };
}

function changed(duty: Duty, event: JournalEvent | VoidEvent): Duty {
  if (!isOpen(duty)) return duty;
  switch (event.type) {
    case "duty-accepted":
      return duty.state === "assigned" ? { ...duty, state: "accepted" } : duty;
    case "duty-declined":
      return { ...duty, state: "declined" };
    case "duty-reassigned":
      return { ...duty, member: event.data.member, state: "assigned", reminded: 0 };
    case "duty-reminded":
      return { ...duty, reminded: duty.reminded + 1 };
    case "duty-done":
      return isOpenTurn(duty, event.data.due) ? afterTurn(duty, event.data) : duty;
    case "duty-ended":
      return { ...duty, state: "ended" };
    default:
      return duty;
  }
}

/** A monthly turn is told by its month: older lines name the 28th, where February had cut the 31st for ever. */
const isOpenTurn = ({ due, every }: Duty, told: string): boolean =>
  told === due || (every === "month" && monthOf(told) === monthOf(due));

function afterTurn(duty: Duty, turn: DutyTurn): Duty {
  const turns = [...duty.turns, turn];
  if (!duty.every) return { ...duty, turns, state: "done" };
  return { ...duty, turns, reminded: 0, state: "accepted", due: dueAfter(turns[0]!.due, duty.every, turn) };
}

/** Something is still to be done. */
export const isOpen = (duty: Duty): boolean => duty.state !== "done" && duty.state !== "ended";

/** The open turn's last day has passed. */
export const isLate = (duty: Duty, today: string): boolean => isOpen(duty) && duty.due < today;

/** A member who has something to do: given back counts as nobody's. */
export const isDutyOf = (duty: Duty, member: string): boolean =>
  duty.member === member && isOpen(duty) && duty.state !== "declined";
