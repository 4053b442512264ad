import { createSignal, For, Show } from "solid-js";
import { periodAfter, periodAround, periodBefore } from "../domain/figures/period";
import { weeksOfMonth } from "../domain/team/month-sheet";
import { calendarWords } from "../wording/calendar-words";
import { spokenDay } from "../wording/day-words";

/** A month to choose a day from, with days large enough for a thumb; another month is a tap away. */
export function MonthSheet(props: {
  day: string;
  isOffered: (day: string) => boolean;
  onChoose: (day: string) => void;
}) {
  const says = () => calendarWords();
  const [month, setMonth] = createSignal(periodAround("month", props.day));
  const shown = () => month().from;
  return (
    <div class="month-sheet" role="group" aria-label={says().month(shown())}>
      <div class="month-head">
        <button
          type="button"
          class="btn quiet"
          aria-label={says().before}
          onClick={() => setMonth(periodBefore(month()))}
        >
          ‹
        </button>
        <strong aria-live="polite">{says().month(shown())}</strong>
        <button
          type="button"
          class="btn quiet"
          aria-label={says().after}
          onClick={() => setMonth(periodAfter(month()))}
        >
          ›
        </button>
      </div>
      <div class="month-days">
        <For each={says().weekdays}>{(name) => <span class="second-ink">{name}</span>}</For>
        <For each={weeksOfMonth(shown()).flat()}>
          {(day) => (
            <Show when={day} fallback={<span />}>
              {(one) => (
                <button
                  type="button"
                  class="btn quiet"
                  aria-label={spokenDay(one())}
                  aria-pressed={one() === props.day}
                  disabled={!props.isOffered(one())}
                  onClick={() => props.onChoose(one())}
                >
                  {Number(one().slice(8))}
                </button>
              )}
            </Show>
          )}
        </For>
      </div>
    </div>
  );
}
