import { createSignal, Show } from "solid-js";
import { changeShift } from "../../desk/roster/change-shift";
import { tellHours } from "../../desk/roster/tell-hours";
import { minutesPlanned, type Shift } from "../../domain/team/shift";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { spokenDay } from "../../wording/day-words";
import { rosterWords } from "../../wording/roster-words";
import { readHours, writtenHours } from "../../wording/typed-day";
import type { TeamContext } from "../team-context";

/** A member's own shift: swap it before, tell the hours after. */
export function ShiftRow(props: { shift: Shift; context: TeamContext }) {
  const says = rosterWords;
  const [telling, setTelling] = createSignal(false);
  const change = (what: "offer" | "keep") =>
    void props.context.act(() =>
      changeShift(props.context.session().desk, props.shift.id, { by: props.context.me(), what }),
    );
  const ahead = () => props.shift.day > props.context.view().today;
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
        <TellHours shift={props.shift} context={props.context} onDone={() => setTelling(false)} />
      </Show>
    </li>
  );
}

function TellHours(props: { shift: Shift; context: TeamContext; onDone: () => void }) {
  const says = () => rosterWords().hours;
  const [hours, setHours] = createSignal(writtenHours(props.shift.told ?? minutesPlanned(props.shift)));
  const [fault, setFault] = createSignal("");
  const onSave = async () => {
    const minutes = readHours(hours());
    if (!minutes) return void setFault(says().fault);
    const told = { by: props.context.me(), minutes };
    if (await props.context.act(() => tellHours(props.context.session().desk, props.shift.id, told))) props.onDone();
    return undefined;
  };
  return (
    <SaveForm save={says().tell} said={{ fault: fault(), good: "" }} onSave={onSave}>
      <TextField label={says().hours} value={hours()} onText={setHours} />
    </SaveForm>
  );
}
