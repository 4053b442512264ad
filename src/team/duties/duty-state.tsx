import { Show } from "solid-js";
import { isLate, isOpen, type Duty } from "../../domain/team/duty";
import { daysBetween } from "../../domain/team/duty-due";
import { spokenDay } from "../../wording/day-words";
import { dutyWords } from "../../wording/duty-words";

/** How a duty stands: accepted or not, by when, late, how often done. */
export function DutyState(props: { duty: Duty; today: string }) {
  const says = dutyWords;
  const done = () => props.duty.turns.at(-1);
  return (
    <p class="duty-state">
      <span class="pill" classList={{ care: props.duty.state === "declined" }}>
        {says().states[props.duty.state]}
      </span>
      <Show
        when={isOpen(props.duty)}
        fallback={<Show when={done()}>{(turn) => says().doneOf(turn().count, props.duty.count)}</Show>}
      >
        <Show when={isLate(props.duty, props.today)} fallback={<span>{says().due(spokenDay(props.duty.due))}</span>}>
          <span class="pill late">{says().late(daysBetween(props.duty.due, props.today))}</span>
        </Show>
      </Show>
      <Show when={props.duty.every}>{(every) => <span>{says().every[every()]}</span>}</Show>
      <Show when={props.duty.every && props.duty.turns.length}>{(n) => <span>{says().turns(n())}</span>}</Show>
    </p>
  );
}
