import { createSignal, Show } from "solid-js";
import { changeShift } from "../../desk/roster/change-shift";
import { tellHours } from "../../desk/roster/tell-hours";
import { minutesPlanned, type Shift } from "../../domain/team/shift";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { spokenDay } from "../../wording/day-words";
import { rosterWords } from "../../wording/roster-words";
import { readHours, writtenHours } from "../../wording/typed-day";
import type { TeamRoom } from "../team-room";

/** A member's own shift: swap it before, tell the hours after. */
export function ShiftRow(props: { shift: Shift; room: TeamRoom }) {
  const says = rosterWords;
  const [telling, setTelling] = createSignal(false);
  const change = (what: "offer" | "keep") =>
    void props.room.act(() => changeShift(props.room.session().desk, props.shift.id, { by: props.room.me(), what }));
  const ahead = () => props.shift.day > props.room.view().today;
  return (
    <li class="card duty">
      <p>
        <strong>
          {spokenDay(props.shift.day)}, {props.shift.from}–{props.shift.to}
        </strong>{" "}
        <Show when={props.shift.offered}>
          <span class="pill care">{says().offered}</span>
        </Show>
        <Show when={props.shift.told}>{(minutes) => <span>{says().hours.told(writtenHours(minutes()))}</span>}</Show>
      </p>
      <div class="row">
        <Show
          when={ahead()}
          fallback={
            <button class="btn second" aria-expanded={telling()} onClick={() => setTelling(!telling())}>
              {says().hours.tell}
            </button>
          }
        >
          <Show
            when={props.shift.offered}
            fallback={
              <button class="btn quiet" onClick={() => change("offer")}>
                {says().offer}
              </button>
            }
          >
            <button class="btn quiet" onClick={() => change("keep")}>
              {says().keep}
            </button>
          </Show>
        </Show>
      </div>
      <Show when={telling()}>
        <TellHours shift={props.shift} room={props.room} onDone={() => setTelling(false)} />
      </Show>
    </li>
  );
}

function TellHours(props: { shift: Shift; room: TeamRoom; onDone: () => void }) {
  const says = () => rosterWords().hours;
  const [hours, setHours] = createSignal(writtenHours(props.shift.told ?? minutesPlanned(props.shift)));
  const [fault, setFault] = createSignal("");
  const onSave = async () => {
    const minutes = readHours(hours());
    if (!minutes) return void setFault(says().fault);
    const told = { by: props.room.me(), minutes };
    if (await props.room.act(() => tellHours(props.room.session().desk, props.shift.id, told))) props.onDone();
    return undefined;
  };
  return (
    <SaveForm save={says().tell} said={{ fault: fault(), good: "" }} onSave={onSave}>
      <TextField label={says().hours} value={hours()} onText={setHours} />
    </SaveForm>
  );
}
