import { createMemo, createSignal, Show } from "solid-js";
import { planShifts } from "../../desk/roster/plan-shifts";
import { instantIn } from "../../domain/office/service-day";
import { shiftFault } from "../../domain/team/shift-fault";
import { spokenDay } from "../../wording/day-words";
import { SaveForm } from "../../ui/fields/save-form";
import { rosterWords } from "../../wording/roster-words";
import { teamWords } from "../../wording/team-words";
import { Choice } from "../choice";
import type { TeamRoom } from "../team-room";

/** A lead puts a member at the tablet for a morning or an afternoon of a day that is not over. */
export function PlanShift(props: { days: string[]; room: TeamRoom }) {
  const ahead = () => props.days.filter((day) => day >= props.room.view().today);
  return (
    <Show when={ahead().length} fallback={<p class="second-ink">{rosterWords().weekOver}</p>}>
      <PlanAhead days={ahead()} room={props.room} />
    </Show>
  );
}

function PlanAhead(props: { days: string[]; room: TeamRoom }) {
  const says = rosterWords;
  const [member, setMember] = createSignal("");
  const [chosen, setDay] = createSignal("");
  const day = () => (props.days.includes(chosen()) ? chosen() : props.days[0]!);
  const [part, setPart] = createSignal<"morning" | "afternoon">("morning");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const shift = () => {
    const [from, to] = says().times[part()];
    return { office: props.room.session().office, member: member(), day: day(), from, to };
  };
  /** Said as soon as it is chosen, before anybody presses. */
  const fault = createMemo(() => {
    const found = shiftFault(shift(), props.room.view().shifts, props.room.view().today);
    return found ? teamWords().refused[found] : "";
  });
  const isOver = () => instantIn(day(), shift().to) <= props.room.session().desk.now();
  const onSave = async () => {
    if (!member()) return void setSaid({ fault: says().who, good: "" });
    if (fault()) return void setSaid({ fault: fault(), good: "" });
    const done = await props.room.act(() => planShifts(props.room.session().desk, [shift()], props.room.me()));
    setSaid({ fault: "", good: done ? teamWords().saved : "" });
    if (done) setMember("");
    return undefined;
  };
  return (
    <SaveForm title={says().add} save={says().add} said={{ ...said(), fault: fault() || said().fault }} onSave={onSave}>
      <div class="field-grid">
        <Choice
          label={says().who}
          value={member()}
          none=""
          options={props.room.members().map(({ id, name }) => ({ value: id, name }))}
          onChoose={setMember}
        />
        <Choice
          label={says().day}
          value={day()}
          options={props.days.map((value) => ({ value, name: spokenDay(value) }))}
          onChoose={setDay}
        />
        <Choice
          label={says().part}
          value={part()}
          options={(["morning", "afternoon"] as const).map((value) => ({
            value,
            name: `${says()[value]} ${says().times[value].join("–")}`,
          }))}
          onChoose={(value) => setPart(value as "morning")}
        />
      </div>
      <Show when={isOver()}>
        <p class="notice care">{says().overToday}</p>
      </Show>
    </SaveForm>
  );
}
