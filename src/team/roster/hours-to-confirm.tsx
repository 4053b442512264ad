import { createMemo, For, Show } from "solid-js";
import { confirmHours } from "../../desk/roster/tell-hours";
import { waitsForConfirming, type Shift } from "../../domain/team/shift";
import { spokenDay } from "../../wording/day-words";
import { rosterWords } from "../../wording/roster-words";
import { writtenHours } from "../../wording/typed-day";
import type { TeamRoom } from "../team-room";

/** The hours members told and no lead has looked at. */
export function HoursToConfirm(props: { room: TeamRoom }) {
  const says = () => rosterWords().hours;
  const waiting = createMemo(() => {
    const there = new Set(props.room.members().map(({ id }) => id));
    return props.room.view().shifts.filter((shift) => there.has(shift.member) && waitsForConfirming(shift));
  });
  const onConfirm = (shift: Shift) =>
    void props.room.act(() =>
      confirmHours(props.room.session().desk, shift.id, { by: props.room.me(), minutes: shift.told ?? 0 }),
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
                  <strong>{props.room.nameOf(shift.member)}</strong> · {spokenDay(shift.day)}, {shift.from}–{shift.to} ·{" "}
                  {says().confirmed(writtenHours(shift.told ?? 0))}
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
