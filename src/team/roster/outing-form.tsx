import { Show } from "solid-js";
import { DayField } from "../../calendar/day-field";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { rosterWords } from "../../wording/roster-words";
import { Choice } from "../choice";
import type { TeamContext } from "../team-context";
import { createOuting } from "./create-outing";
import { TopicChoice } from "./topic-choice";
import { UndoOuting } from "./undo-outing";

/** One minute for work away from the tablet: help at somebody's side, or outreach, which is never counted as help. */
export function OutingForm(props: { context: TeamContext }) {
  const says = () => rosterWords().outing;
  const { asked, change, said, last, onSave, setLast } = createOuting(props.context);
  return (
    <SaveForm title={says().title} explains={says().how} save={says().save} said={said()} onSave={onSave}>
      <div class="field-grid">
        <Choice
          label={says().kind}
          value={asked().kind}
          options={[
            { value: "help", name: says().help },
            { value: "outreach", name: says().outreach },
          ]}
          onChoose={(kind) => change({ kind })}
        />
        <Choice
          label={says().hamlet}
          value={asked().hamlet}
          none=""
          options={props.context.hamlets().map(({ code, name }) => ({ value: code, name }))}
          onChoose={(hamlet) => change({ hamlet })}
        />
        <TopicChoice chosen={asked().topic} onChoose={(topic) => change({ topic })} />
        <Show
          when={asked().kind === "help"}
          fallback={
            <TextField
              label={says().reached}
              hint={says().apart}
              value={asked().reached}
              digits
              onText={(reached) => change({ reached })}
            />
          }
        >
          <TextField label={says().alone} value={asked().alone} digits onText={(alone) => change({ alone })} />
          <TextField label={says().forThem} value={asked().forThem} digits onText={(forThem) => change({ forThem })} />
        </Show>
        <DayField
          label={says().day}
          value={asked().day}
          today={props.context.view().today}
          to={props.context.view().today}
          onText={(day) => change({ day })}
        />
        <TextField label={says().hours} value={asked().hours} onText={(hours) => change({ hours })} />
      </div>
      <UndoOuting last={last()} context={props.context} onUndone={() => setLast("")} />
    </SaveForm>
  );
}
