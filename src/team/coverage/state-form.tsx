import { Show } from "solid-js";
import type { CoverageView } from "../../desk/live-coverage";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import { SaveForm } from "../../ui/save-form";
import { TextField } from "../../ui/text-field";
import { coverageWords } from "../../wording/coverage-words";
import { Choice } from "../choice";
import type { TeamRoom } from "../team-room";
import { createStating } from "./create-stating";
import { otherUnit, placeOptions, whatOptions } from "./stating-options";

/** A lead types a total that no list stands behind: with its source, and the day it is true of. */
export function StateForm(props: { room: TeamRoom; view: CoverageView; here: UnitPlace }) {
  const says = () => coverageWords().state;
  const { asked, change, said, onSave } = createStating(
    props.room,
    () => props.view,
    () => props.here,
  );
  const isOther = () => asked().where === otherUnit;
  return (
    <SaveForm title={says().title} explains={says().how} save={says().save} said={said()} onSave={onSave}>
      <div class="field-grid">
        <Choice
          label={says().what}
          value={asked().what}
          options={whatOptions(props.here.kind, props.room.view().office)}
          onChoose={(what) => change({ what })}
        />
        <Choice
          label={says().where}
          value={asked().where}
          options={placeOptions(props.here, props.view)}
          onChoose={(where) => change({ where })}
        />
        <Show when={isOther()}>
          <TextField label={says().otherName} value={asked().otherName} onText={(otherName) => change({ otherName })} />
        </Show>
        <TextField label={says().have} value={asked().have} digits onText={(have) => change({ have })} />
        <TextField label={says().of} value={asked().of} digits onText={(of) => change({ of })} />
        <TextField
          label={says().source}
          hint={says().sourceHint}
          value={asked().source}
          onText={(source) => change({ source })}
        />
        <TextField label={says().on} value={asked().on} onText={(on) => change({ on })} />
      </div>
    </SaveForm>
  );
}
