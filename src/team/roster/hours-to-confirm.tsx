import { createMemo, For, Show } from "solid-js";
import { confirmHours } from "../../desk/roster/tell-hours";
import { waitsForConfirming, type Shift } from "../../domain/team/shift";
import { spokenDay } from "../../wording/day-words";
import { rosterWords } from "../../wording/roster-words";
import { writtenHours } from "../../wording/typed-day";
import type { TeamContext } from "../team-context";

/** The hours that members reported and no lead has confirmed. */
export function HoursToConfirm(props: { context: TeamContext }) {
  const says = () => rosterWords().hours;
  const waiting = createMemo(() => {
    const there = new Set(props.context.members().map(({ id }) => id));
    return props.context.view().shifts.filter((shift) => there.has(shift.member) && waitsForConfirming(shift));
  });
  const onConfirm = (shift: Shift) =>
    void props.context.act(() =>
      confirmHours(props.context.session().desk, shift.id, { by: props.context.me(), minutes: shift.told ?? 0 }),
    );
  return (
    <Show when={waiting().length}>
      <section class="card todo" aria-label={says().waiting}>
        <h2>{says().waiting}</h2>
        <ul>
          <For each={waiting().slice(0, 40)}>
            {(shift) => (
              <li class="need">
                <span>
                  <strong>{props.context.nameOf(shift.member)}</strong> · {spokenDay(shift.day)}, {shift.from}–
                  {shift.to} · {says().confirmed(writtenHours(shift.told ?? 0))}
                </span>
                <button class="btn second" onClick={() => onConfirm(shift)}>
                  {says().confirm}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
