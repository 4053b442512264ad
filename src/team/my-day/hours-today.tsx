import { createMemo, For, Show } from "solid-js";
import { tellHours } from "../../desk/roster/tell-hours";
import { minutesPlanned, type Shift } from "../../domain/team/shift";
import { developmentWords } from "../../wording/development-words";
import { ShiftRow } from "../roster/shift-row";
import type { TeamContext } from "../team-context";

/** Today's shifts of whoever looks: their hours go to the lead with one tap, as planned or as they were. */
export function HoursToday(props: { context: TeamContext }) {
  const says = () => developmentWords().day;
  const shifts = createMemo(() =>
    props.context
      .view()
      .shifts.filter(
        ({ member, day, cancelled }) =>
          member === props.context.me() && day === props.context.view().today && !cancelled,
      ),
  );
  return (
    <section class="card">
      <h2>{says().hours}</h2>
      <Show when={shifts().length} fallback={<p>{says().noShift}</p>}>
        <For each={shifts()}>{(shift) => <Hours shift={shift} context={props.context} />}</For>
      </Show>
    </section>
  );
}

function Hours(props: { shift: Shift; context: TeamContext }) {
  const says = () => developmentWords().day;
  const planned = () => minutesPlanned(props.shift);
  const onSend = () =>
    void props.context.act(() =>
      tellHours(props.context.session().desk, props.shift.id, { by: props.context.me(), minutes: planned() }),
    );
  return (
    <Show when={props.shift.confirmed === undefined} fallback={<p>{says().confirmed(props.shift.confirmed ?? 0)}</p>}>
      <Show when={props.shift.told === undefined} fallback={<p role="status">{says().sent(props.shift.told ?? 0)}</p>}>
        <p class="row">
          <button class="btn" onClick={onSend}>
            {says().send(planned())}
          </button>
        </p>
      </Show>
      <details>
        <summary>{says().otherHours}</summary>
        <ul class="cards">
          <ShiftRow shift={props.shift} context={props.context} />
        </ul>
      </details>
    </Show>
  );
}
