import { For } from "solid-js";
import { spokenDay } from "../../wording/day-words";
import { requestWords } from "../../wording/request-words";
import { nextDays } from "./next-days";
import type { Room } from "../console/room";

/** The next open days as large buttons: nobody types a date. */
export function DayButtons(props: { room: Room; onDay: (day: string) => void }) {
  return (
    <div class="row" role="group" aria-label={requestWords().more.whichDay}>
      <For each={nextDays(props.room.view().office.hours, props.room.today())}>
        {(day) => (
          <button class="btn second" onClick={() => props.onDay(day)}>
            {spokenDay(day)}
          </button>
        )}
      </For>
    </div>
  );
}
