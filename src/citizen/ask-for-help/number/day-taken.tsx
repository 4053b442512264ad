import { Show } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { spokenDay } from "../../../wording/day-words";
import { turnWords } from "../../../wording/turn-words";
import "./turn-status.css";

/** The day of a number from another day. Numbers start again every day, so the number alone is not enough. */
export function DayTaken(props: { turn: Turn; class?: string }) {
  const says = () => (props.turn.request.dayUnsure ? turnWords().dayUnsure : turnWords().ofDay);
  return (
    <Show when={props.turn.request.day !== props.turn.today}>
      <p class={props.class ?? "turn-note"}>{says()(spokenDay(props.turn.request.day))}</p>
    </Show>
  );
}
