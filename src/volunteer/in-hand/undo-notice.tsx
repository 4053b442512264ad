import { For, Show } from "solid-js";
import { requestWords } from "../../wording/request-words";
import { staffWords } from "../../wording/staff-words";
import { numberWithDay } from "../console/number-with-day";
import type { ConsoleContext } from "../console/console-context";

/** Says which request the last tap ended and lets the helper undo it. It disappears with the next tap. */
export function UndoNotice(props: { context: ConsoleContext }) {
  const ended = () => props.context.myTurns().filter(({ id }) => props.context.justEnded().ids.includes(id));
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
                  <span class="unbroken">{numberWithDay(request, props.context.today())}</span>
                </>
              )}
            </For>
            {says().recorded(staffWords().outcomes[first().outcome])}
            <Show when={props.context.justEnded().contactGone}>
              <small>{says().contactGone}</small>
            </Show>
          </p>
          <button class="btn second" onClick={() => props.context.onUndo()}>
            {says().undo}
          </button>
        </div>
      )}
    </Show>
  );
}
