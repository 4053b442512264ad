import { createMemo, createSignal } from "solid-js";
import { dayLater } from "../../domain/figures/period";
import { daysOfWeek, mondayOf } from "../../domain/team/week";
import { spokenDay } from "../../wording/day-words";
import { rosterWords } from "../../wording/roster-words";
import type { TeamContext } from "../team-context";

/** The week on show, from this one on, and its shifts in the order of the days. */
export function createShownWeek(context: TeamContext) {
  const [monday, setMonday] = createSignal(mondayOf(context.view().today));
  const days = createMemo(() => daysOfWeek(monday()));
  const shifts = createMemo(() =>
    context
      .view()
      .shifts.filter(({ cancelled, day }) => !cancelled && day >= monday() && day <= (days().at(-1) ?? ""))
      .sort((a, b) => (a.day + a.from < b.day + b.from ? -1 : 1)),
  );
  const move = (days: number) => setMonday(dayLater(monday(), days));
  return { monday, days, shifts, move };
}

export const weekText = (days: string[]): string =>
  rosterWords().week(spokenDay(days.at(0) ?? ""), spokenDay(days.at(-1) ?? ""));
