import { Show } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import type { Instant } from "../../../domain/event";
import { turnWords } from "../../../wording/turn-words";
import { NotMine } from "./not-mine";
import { DayTaken } from "./day-taken";
import { TurnStatus } from "./turn-status";
import "./turn-head.css";

/** The length of "A-017". From the thousandth number of a day on, the digits are smaller. */
const usualLength = 5;

/** The number, readable across the room, and its status. */
export function TurnPanel(props: { turn: Turn; now: () => Instant }) {
  const request = () => props.turn.request;
  return (
    <section class="turn-panel" aria-live="polite">
      <div class="turn-head">
        <p class="turn-label">
          {turnWords().yourNumber}
          <Show when={request().headStart}>
            <span class="turn-mark">{turnWords().waiting.priority}</span>
          </Show>
        </p>
        <NotMine class="turn-other" />
      </div>
      <h1 class="number" classList={{ long: request().number.length > usualLength }}>
        {request().number}
      </h1>
      <DayTaken turn={props.turn} />
      <TurnStatus turn={props.turn} now={props.now} />
    </section>
  );
}
