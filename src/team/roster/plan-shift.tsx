import { createSignal } from "solid-js";
import { planShifts } from "../../desk/roster/plan-shifts";
import { spokenDay } from "../../wording/day-words";
import { SaveForm } from "../../ui/save-form";
import { rosterWords } from "../../wording/roster-words";
import { teamWords } from "../../wording/team-words";
import { Choice } from "../choice";
import type { TeamRoom } from "../team-room";

/** A lead puts a member at the tablet for a morning or an afternoon. */
export function PlanShift(props: { days: string[]; room: TeamRoom }) {
  const says = rosterWords;
  const first = () => props.days.find((day) => day >= props.room.view().today) ?? props.days[0]!;
  const [member, setMember] = createSignal("");
  const [chosen, setDay] = createSignal("");
  const day = () => (props.days.includes(chosen()) ? chosen() : first());
  const [part, setPart] = createSignal<"morning" | "afternoon">("morning");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const onSave = async () => {
    if (!member()) return void setSaid({ fault: says().who, good: "" });
    const { desk, office } = props.room.session();
    const [from, to] = says().times[part()];
    const shift = { office, member: member(), day: day(), from, to };
    const done = await props.room.act(() => planShifts(desk, [shift], props.room.me()));
    setSaid({ fault: "", good: done ? teamWords().saved : "" });
    return undefined;
  };
  return (
    <SaveForm title={says().add} save={says().add} said={said()} onSave={onSave}>
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
    </SaveForm>
  );
}
