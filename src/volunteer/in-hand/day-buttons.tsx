import { For } from "solid-js";
import { spokenDay } from "../../wording/day-words";
import { requestWords } from "../../wording/request-words";
import { nextOpenDays } from "../../domain/office/next-open-days";
import type { ConsoleContext } from "../console/console-context";

/** The next open days as large buttons: nobody types a date. */
export function DayButtons(props: { context: ConsoleContext; onDay: (day: string) => void }) {
  return (
    <div class="row" role="group" aria-label={requestWords().more.whichDay}>
      <For each={nextOpenDays(props.context.view().office.hours, props.context.today())}>
        {(day) => (
          <button class="btn second" onClick={() => props.onDay(day)}>
            {spokenDay(day)}
          </button>
        )}
      </For>
    </div>
  );
}
