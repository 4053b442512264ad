import { createMemo, createSignal, Show } from "solid-js";
import { planShifts } from "../../desk/roster/plan-shifts";
import { instantIn } from "../../domain/office/service-day";
import { shiftFault } from "../../domain/team/shift-fault";
import { spokenDay } from "../../wording/day-words";
import { SaveForm } from "../../ui/fields/save-form";
import { rosterWords } from "../../wording/roster-words";
import { teamWords } from "../../wording/team-words";
import { Choice } from "../choice";
import type { TeamContext } from "../team-context";

/** A lead puts a member at the tablet for a morning or an afternoon of a day that is not over. */
export function PlanShift(props: { days: string[]; context: TeamContext }) {
  const ahead = () => props.days.filter((day) => day >= props.context.view().today);
  return (
    <Show when={ahead().length} fallback={<p class="second-ink">{rosterWords().weekOver}</p>}>
      <PlanAhead days={ahead()} context={props.context} />
    </Show>
  );
}

function PlanAhead(props: { days: string[]; context: TeamContext }) {
  const says = rosterWords;
  const [member, setMember] = createSignal("");
  const [chosen, setDay] = createSignal("");
  const day = () => (props.days.includes(chosen()) ? chosen() : props.days[0]!);
  const [part, setPart] = createSignal<"morning" | "afternoon">("morning");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const shift = () => {
    const [from, to] = says().times[part()];
    return { office: props.context.session().office, member: member(), day: day(), from, to };
  };
  /** A warning that is shown as soon as a member is chosen, before the button is pressed. */
  const fault = createMemo(() => {
    const found = shiftFault(shift(), props.context.view().shifts, props.context.view().today);
    return found ? teamWords().refused[found] : "";
  });
  const isOver = () => instantIn(day(), shift().to) <= props.context.session().desk.now();
  const onSave = async () => {
    if (!member()) return void setSaid({ fault: says().who, good: "" });
    if (fault()) return void setSaid({ fault: fault(), good: "" });
    const done = await props.context.act(() => planShifts(props.context.session().desk, [shift()], props.context.me()));
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
          options={props.context.members().map(({ id, name }) => ({ value: id, name }))}
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
          onChoose={(value) => setPart(value)}
        />
      </div>
      <Show when={isOver()}>
        <p class="notice care">{says().overToday}</p>
      </Show>
    </SaveForm>
  );
}
