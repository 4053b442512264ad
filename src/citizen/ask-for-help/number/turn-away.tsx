import { Show } from "solid-js";
import type { Turn } from "../../../desk/read-turn";
import { laterDay, spansOn } from "../../../domain/office/opening-hours";
import { spokenDay } from "../../../wording/day-words";
import { turnWords } from "../../../wording/turn-words";
import "./turn-status.css";

interface Told {
  turn: Turn;
}

/** The day of a number that is not of today: the number alone is given anew every day. */
export function DayTaken(props: Told & { class?: string }) {
  const says = () => (props.turn.request.dayUnsure ? turnWords().dayUnsure : turnWords().ofDay);
  return (
    <Show when={props.turn.request.day !== props.turn.today}>
      <p class={props.class ?? "turn-note"}>{says()(spokenDay(props.turn.request.day))}</p>
    </Show>
  );
}

/** "Bàn 12" fills the panel; a longer name takes smaller letters, so that its words stay in one piece. */
const sizeOf = (name: string) => (name.length <= 7 ? "short" : name.length <= 16 ? "middling" : "long");

/** Where to go, larger than anything else on the screen. */
export function TurnCalled(props: Told) {
  const call = () => props.turn.request.lastCall;
  const name = () => props.turn.helper?.name;
  /** In an office without desks one goes to the person. */
  const where = () => call()?.desk || name() || turnWords().called.somewhere;
  const invites = () => (call()?.desk || !name() ? turnWords().called.to : turnWords().called.toSomebody);
  return (
    <>
      <p class="turn-place">{invites()}</p>
      <p class={`turn-desk ${sizeOf(where())}`}>{where()}</p>
      <p class="turn-note">
        <Show when={(call()?.times ?? 1) > 1}>
          <span class="turn-mark">{turnWords().called.times(call()!.times)}</span>{" "}
        </Show>
        {turnWords().called.slowly}
      </p>
    </>
  );
}

/** Always with its day: the number alone would be mistaken for today's. */
export function TurnAppointment(props: Told) {
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

/** A call back or a visit. Who comes must be able to tell the number: that is all this tablet knows of the person. */
export function TurnAway(props: Told) {
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
