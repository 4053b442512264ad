import { DayField } from "../../calendar/day-field";
import { dutyKinds, recurrences } from "../../domain/team/duty-kind";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { dutyWords } from "../../wording/duty-words";
import { Choice } from "../choice";
import type { TeamContext } from "../team-context";
import { createAssigning } from "./create-assigning";
import { GuideChoice } from "./guide-choice";
import { WhoChoice } from "./who-choice";

/** A lead gives a duty: what, where, how many, by when, to whom; from the ready ones or in own words. */
export function AssignDuty(props: { context: TeamContext }) {
  const { asked, change, onWhat, said, onSave } = createAssigning(props.context);
  const says = () => dutyWords().assign;
  const options = <T extends string>(values: readonly T[], name: (value: T) => string) =>
    values.map((value) => ({ value, name: name(value) }));
  return (
    <SaveForm title={says().title} save={says().save} said={said()} onSave={onSave}>
      <div class="field-grid">
        <Choice
          label={says().what}
          value={asked().what}
          options={options(dutyKinds, (kind) => dutyWords().kinds[kind])}
          onChoose={onWhat}
        />
        {asked().what === "other" && (
          <TextField label={says().own} value={asked().own} onText={(own) => change({ own })} />
        )}
        <GuideChoice what={asked().what} chosen={asked().guide} onChoose={(guide) => change({ guide })} />
        <TextField label={says().count} value={asked().count} digits onText={(count) => change({ count })} />
        <DayField
          label={says().due}
          value={asked().due}
          today={props.context.view().today}
          from={props.context.view().today}
          onText={(due) => change({ due })}
        />
        <Choice
          label={says().every}
          value={asked().every}
          none={says().once}
          options={options(recurrences, (every) => dutyWords().every[every])}
          onChoose={(every) => change({ every })}
        />
        <Choice
          label={says().where}
          value={asked().where}
          none={says().anywhere}
          options={props.context.hamlets().map(({ code, name }) => ({ value: code, name }))}
          onChoose={(where) => change({ where })}
        />
      </div>
      <WhoChoice context={props.context} chosen={asked().who} onChosen={(who) => change({ who })} />
      <p class="second-ink">{dutyWords().shown[asked().what]}</p>
    </SaveForm>
  );
}
