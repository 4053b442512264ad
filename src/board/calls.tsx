import { For, Show, type JSX } from "solid-js";
import type { CallOut } from "../domain/waiting-list/call-out";
import { boardWords } from "../wording/board-words";
import { spokenDay } from "../wording/day-words";

interface CallsProps {
  calls: readonly CallOut[];
  waiting: number;
  /** What people want to know in a waiting room; it stands where earlier calls will be, while there are none. */
  children?: JSX.Element;
}

/** The number that is called now, readable across the room, and the three before it. */
export function Calls(props: CallsProps) {
  const now = () => props.calls[0];
  const before = () => props.calls.slice(1);
  /** The board flashes at a new call and when a number is called again, but not when more people wait. */
  const call = () => now() && `${now()!.number} ${now()!.at}`;
  return (
    <div class="board-calls">
      <section class="board-now" aria-live="polite">
        <Show when={call()} keyed fallback={<p class="board-nobody">{boardWords().nobodyYet}</p>}>
          <CallNow call={now()!} />
        </Show>
      </section>
      <section class="board-before">
        <Show when={before().length}>
          <h2>{boardWords().before}</h2>
        </Show>
        <ul>
          <For each={before()}>
            {(call) => (
              <li>
                <strong>{call.number}</strong>
                <span>
                  {call.counter}
                  <Show when={call.day}>{(day) => <small> {boardWords().ofDay(spokenDay(day()))}</small>}</Show>
                </span>
              </li>
            )}
          </For>
        </ul>
        <Show when={!before().length}>{props.children}</Show>
        <p class="board-waiting">{boardWords().waiting(props.waiting)}</p>
      </section>
    </div>
  );
}

function CallNow(props: { call: CallOut }) {
  return (
    <div class="board-call">
      <p class="board-invite">{props.call.times > 1 ? boardWords().again(props.call.times) : boardWords().invite}</p>
      <p class="board-number">{props.call.number}</p>
      <Show when={props.call.day}>{(day) => <p class="board-day">{boardWords().ofDay(spokenDay(day()))}</p>}</Show>
      <Show when={props.call.counter}>
        {(counter) => (
          <p class="board-counter" classList={{ long: counter().length > 10 }}>
            {counter()}
          </p>
        )}
      </Show>
    </div>
  );
}
