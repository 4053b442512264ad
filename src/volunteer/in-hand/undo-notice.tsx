import { For, Show } from "solid-js";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { numberWithDay } from "../console/number-with-day";
import type { Room } from "../console/room";

/** What the last tap ended, and the way back from it; gone with the next tap. */
export function UndoNotice(props: { room: Room }) {
  const ended = () => props.room.myTurns().filter(({ id }) => props.room.justEnded().ids.includes(id));
  const says = () => requestWords().undo;
  return (
    <Show when={ended()[0]}>
      {(first) => (
        <div class="notice spread undo-notice" role="status">
          <p>
            <For each={ended()}>
              {(request, nth) => (
                <>
                  {nth() ? ", " : ""}
                  <span class="unbroken">{numberWithDay(request, props.room.today())}</span>
                </>
              )}
            </For>
            {says().recorded(staffWords().outcomes[first().outcome])}
            <Show when={props.room.justEnded().contactGone}>
              <small>{says().contactGone}</small>
            </Show>
          </p>
          <button class="btn second" onClick={() => props.room.onUndo()}>
            {says().undo}
          </button>
        </div>
      )}
    </Show>
  );
}
