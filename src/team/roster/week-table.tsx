import { For, Show } from "solid-js";
import { changeShift } from "../../desk/roster/change-shift";
import type { Shift } from "../../domain/team/shift";
import { createRows } from "../../ui/create-rows";
import { spokenDay } from "../../wording/day-words";
import { rosterWords } from "../../wording/roster-words";
import type { TeamContext } from "../team-context";

/** As many people as one half of a day shows at once: a ward with a hundred teams has eighty there. */
const namesAtOnce = 10;

const noon = "12:00";
const parts = ["morning", "afternoon"] as const;
const partOf = ({ from }: Shift): (typeof parts)[number] => (from < noon ? "morning" : "afternoon");

/** A week: a row a day, mornings and afternoons beside each other. */
export function WeekTable(props: { days: string[]; shifts: Shift[]; context: TeamContext }) {
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
            <tr classList={{ today: day === props.context.view().today }}>
              <th scope="row">{spokenDay(day)}</th>
              <For each={parts}>
                {(part) => (
                  <Cell
                    shifts={props.shifts.filter((one) => one.day === day && partOf(one) === part)}
                    context={props.context}
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

function Cell(props: { shifts: Shift[]; context: TeamContext }) {
  const { shown, more } = createRows(namesAtOnce);
  return (
    <td>
      <Show when={props.shifts.length} fallback={<span class="second-ink">{rosterWords().nobody}</span>}>
        <ul class="plain-list">
          <For each={props.shifts.slice(0, shown())}>
            {(shift) => <Planned shift={shift} context={props.context} />}
          </For>
        </ul>
      </Show>
      <Show when={props.shifts.length > shown()}>
        <button class="btn quiet unprinted" onClick={more}>
          {rosterWords().more(props.shifts.length - shown())}
        </button>
      </Show>
    </td>
  );
}

function Planned(props: { shift: Shift; context: TeamContext }) {
  const says = rosterWords;
  const name = () => props.context.nameOf(props.shift.member);
  const own = () => props.shift.member === props.context.me();
  const change = (what: "take" | "cancel") =>
    void props.context.act(() =>
      changeShift(props.context.session().desk, props.shift.id, { by: props.context.me(), what }),
    );
  return (
    <li class="planned">
      <span>
        <strong>{name()}</strong>{" "}
        <span class="shift-hours">
          {props.shift.from}–{props.shift.to}
        </span>
      </span>
      <Show when={props.shift.offered}>
        <span class="pill care">{says().offered}</span>
        <Show when={!own() && props.shift.day >= props.context.view().today}>
          <button class="btn second unprinted" onClick={() => change("take")}>
            {says().take}
          </button>
        </Show>
      </Show>
      <Show when={props.context.mayDo("arrange-roster") && props.shift.told === undefined}>
        <button class="btn quiet unprinted" aria-label={says().remove(name())} onClick={() => change("cancel")}>
          ×
        </button>
      </Show>
    </li>
  );
}
