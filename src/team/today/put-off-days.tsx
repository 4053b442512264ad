import { createSignal, For, Show } from "solid-js";
import "../../calendar/day-field.css";
import { MonthSheet } from "../../calendar/month-sheet";
import { dayLater } from "../../domain/figures/period";
import { nextOpenDays } from "../../domain/office/next-open-days";
import { spokenDay } from "../../wording/day-words";
import { leadWords } from "../../wording/lead-words";
import type { TeamContext } from "../team-context";

/** More are one tap further, in the calendar. */
const fewDays = 3;

/** On which day to be told again: the next days the office opens, or any day of the calendar. */
export function PutOffDays(props: { context: TeamContext; onDay: (day: string) => void }) {
  const says = () => leadWords().later;
  const today = () => props.context.view().today;
  const tomorrow = () => dayLater(today(), 1);
  const days = () => nextOpenDays(props.context.view().office.hours, today()).slice(0, fewDays);
  const [open, setOpen] = createSignal(false);
  return (
    <div class="put-off-days" role="group" aria-label={says().until}>
      <span>{says().until}</span>
      <For each={days()}>
        {(day) => (
          <button class="btn second" onClick={() => props.onDay(day)}>
            {day === tomorrow() ? says().tomorrow(spokenDay(day)) : spokenDay(day)}
          </button>
        )}
      </For>
      <button class="btn quiet" aria-expanded={open()} onClick={() => setOpen(!open())}>
        {says().calendar}
      </button>
      <Show when={open()}>
        <MonthSheet day={tomorrow()} isOffered={(day) => day > today()} onChoose={(day) => props.onDay(day)} />
      </Show>
    </div>
  );
}
