import { Show } from "solid-js";
import type { Turn } from "../../desk/read-turn";
import type { Instant } from "../../domain/event";
import { spokenDay } from "../../wording/day-words";
import { turnWords } from "../../wording/turn-words";
import { TurnTold } from "./turn-told";

/** "A-017"; past the thousandth number of a day the digits get less room each. */
const usualLength = 5;

/** The number, readable across the room, and where it stands. */
export function TurnPanel(props: { turn: Turn; now: () => Instant }) {
  const request = () => props.turn.request;
  return (
    <section class="turn-panel" aria-live="polite">
      <p class="turn-label">
        {turnWords().yourNumber}
        <Show when={request().headStart}>
          <span class="turn-mark">{turnWords().waiting.priority}</span>
        </Show>
      </p>
      <h1 class="number" classList={{ long: request().number.length > usualLength }}>
        {request().number}
      </h1>
      <Show when={request().day !== props.turn.today}>
        <p class="turn-note">{turnWords().ofDay(spokenDay(request().day))}</p>
      </Show>
      <TurnTold turn={props.turn} now={props.now} />
    </section>
  );
}
