import { DayField } from "../../calendar/day-field";
import type { CoverageView } from "../../desk/live-coverage";
import type { UnitPlace } from "../../domain/figures/unit-figures";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { coverageWords } from "../../wording/coverage-words";
import type { TeamContext } from "../team-context";
import { createStating } from "./create-stating";
import { WhatAndWhere } from "./what-and-where";

/** A lead types a total that no list stands behind: with its source, and the day it is true of. */
export function StateForm(props: { context: TeamContext; view: CoverageView; here: UnitPlace }) {
  const says = () => coverageWords().state;
  const { asked, change, said, onSave } = createStating(
    props.context,
    () => props.view,
    () => props.here,
  );
  const today = () => props.context.view().today;
  return (
    <SaveForm title={says().title} explains={says().how} save={says().save} said={said()} onSave={onSave}>
      <div class="field-grid">
        <WhatAndWhere {...props} asked={asked()} change={change} />
        <TextField label={says().have} value={asked().have} digits onText={(have) => change({ have })} />
        <TextField label={says().of} value={asked().of} digits onText={(of) => change({ of })} />
        <TextField
          label={says().source}
          hint={says().sourceHint}
          value={asked().source}
          onText={(source) => change({ source })}
        />
        <DayField label={says().on} value={asked().on} today={today()} to={today()} onText={(on) => change({ on })} />
      </div>
    </SaveForm>
  );
}
