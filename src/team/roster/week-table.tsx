import { For, Show } from "solid-js";
import { changeShift } from "../../desk/roster/change-shift";
import type { Shift } from "../../domain/team/shift";
import { spokenDay } from "../../wording/day-words";
import { rosterWords } from "../../wording/roster-words";
import type { TeamRoom } from "../team-room";

const noon = "12:00";
const parts = ["morning", "afternoon"] as const;
const partOf = ({ from }: Shift): (typeof parts)[number] => (from < noon ? "morning" : "afternoon");

/** A week: a row a day, mornings and afternoons beside each other. */
export function WeekTable(props: { days: string[]; shifts: Shift[]; room: TeamRoom }) {
  const says = rosterWords;
  return (
    <table class="week">
      <thead>
        <tr>
          <th scope="col">{says().day}</th>
          <For each={parts}>{(part) => <th scope="col">{says()[part]}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.days}>
          {(day) => (
            <tr classList={{ today: day === props.room.view().today }}>
              <th scope="row">{spokenDay(day)}</th>
              <For each={parts}>
                {(part) => (
                  <Cell
                    shifts={props.shifts.filter((one) => one.day === day && partOf(one) === part)}
                    room={props.room}
                  />
                )}
              </For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

function Cell(props: { shifts: Shift[]; room: TeamRoom }) {
  return (
    <td>
      <Show when={props.shifts.length} fallback={<span class="second-ink">{rosterWords().nobody}</span>}>
        <ul class="plain-list">
          <For each={props.shifts}>{(shift) => <Planned shift={shift} room={props.room} />}</For>
        </ul>
      </Show>
    </td>
  );
}

function Planned(props: { shift: Shift; room: TeamRoom }) {
  const says = rosterWords;
  const name = () => props.room.nameOf(props.shift.member);
  const own = () => props.shift.member === props.room.me();
  const change = (what: "take" | "cancel") =>
    void props.room.act(() => changeShift(props.room.session().desk, props.shift.id, { by: props.room.me(), what }));
  return (
    <li class="planned">
      <span>
        <strong>{name()}</strong> {props.shift.from}–{props.shift.to}
      </span>
      <Show when={props.shift.offered}>
        <span class="pill care">{says().offered}</span>
        <Show when={!own() && props.shift.day >= props.room.view().today}>
          <button class="btn second unprinted" onClick={() => change("take")}>
            {says().take}
          </button>
        </Show>
      </Show>
      <Show when={props.room.isLead() && props.shift.told === undefined}>
        <button class="btn quiet unprinted" aria-label={says().remove(name())} onClick={() => change("cancel")}>
          ×
        </button>
      </Show>
    </li>
  );
}
