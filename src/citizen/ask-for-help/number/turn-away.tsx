import { Show } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { laterDay, spansOn } from "../../../domain/office/opening-hours";
import { spokenDay } from "../../../wording/day-words";
import { turnWords } from "../../../wording/turn-words";
import "./turn-status.css";

/** An appointment is always shown with its day, because the number alone could be one of today. */
export function TurnAppointment(props: { turn: Turn }) {
  const day = () => props.turn.request.dueOn!;
  const hours = () => props.turn.office?.hours;
  const afterHours = () => laterDay(hours(), props.turn.request.askedAt) === day();
  const opens = () => {
    const known = hours();
    return known && spansOn(known, day())[0]?.from;
  };
  return (
    <>
      <p class="turn-place">{afterHours() ? turnWords().appointment.closedNow : turnWords().appointment.label}</p>
      <p class="turn-day">{spokenDay(day())}</p>
      <Show when={opens()}>{(time) => <p class="turn-note">{turnWords().appointment.opens(time())}</p>}</Show>
      <p class="turn-note">{turnWords().appointment.keep}</p>
    </>
  );
}

/**
 * A call back or a visit. The helper who comes must know the number, because the tablet knows nothing else about the
 * person.
 */
export function TurnAway(props: { turn: Turn }) {
  const request = () => props.turn.request;
  const what = () =>
    request().way === "home-visit" ? turnWords().way.visiting(request().hamlet ?? "") : turnWords().way.calling;
  const when = () => {
    const { time, dueOn } = request();
    return [dueOn && dueOn > props.turn.today && spokenDay(dueOn), time && turnWords().way.times[time]].filter(Boolean);
  };
  return (
    <>
      <p class="turn-place">
        <strong>{what()}</strong>
      </p>
      <Show when={when().length}>
        <p class="turn-place">{when().join(" · ")}</p>
      </Show>
      <p class="turn-note">{turnWords().way.proof(request().number)}</p>
      <p class="turn-note">{turnWords().way.tell}</p>
    </>
  );
}
