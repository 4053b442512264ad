import { Show } from "solid-js";
import { catalogue } from "../../content/catalogue";
import { dutyKinds, recurrences, type DutyKind } from "../../domain/team/duty-kind";
import { SaveForm } from "../../ui/save-form";
import { TextField } from "../../ui/text-field";
import { dutyWords } from "../../wording/duty-words";
import { Choice } from "../choice";
import type { TeamRoom } from "../team-room";
import { createAssigning, needsOfDuty } from "./create-assigning";
import { WhoChoice } from "./who-choice";

/** A lead gives a duty: what, where, how many, by when, to whom; from the ready ones or in own words. */
export function AssignDuty(props: { room: TeamRoom }) {
  const { asked, change, onWhat, said, onSave } = createAssigning(props.room);
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
          onChoose={(what) => onWhat(what as DutyKind)}
        />
        <Show when={asked().what === "other"}>
          <TextField label={says().own} value={asked().own} onText={(own) => change({ own })} />
        </Show>
        <Show when={needsOfDuty(asked().what) === "guide"}>
          <Choice
            label={says().guide}
            value={asked().guide}
            none=""
            options={catalogue.map(({ code, title }) => ({ value: code, name: `${code} · ${title}` }))}
            onChoose={(guide) => change({ guide })}
          />
        </Show>
        <TextField label={says().count} value={asked().count} digits onText={(count) => change({ count })} />
        <TextField label={says().due} value={asked().due} onText={(due) => change({ due })} />
        <Choice
          label={says().every}
          value={asked().every}
          none={says().once}
          options={options(recurrences, (every) => dutyWords().every[every])}
          onChoose={(every) => change({ every: every as "week" })}
        />
        <Choice
          label={says().where}
          value={asked().where}
          none={says().anywhere}
          options={props.room.hamlets().map(({ code, name }) => ({ value: code, name }))}
          onChoose={(where) => change({ where })}
        />
      </div>
      <WhoChoice room={props.room} chosen={asked().who} onChosen={(who) => change({ who })} />
      <p class="second-ink">{dutyWords().shown[asked().what]}</p>
    </SaveForm>
  );
}
