import { For } from "solid-js";
import { DayField } from "../../calendar/day-field";
import type { Guide } from "../../domain/guide/guide";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { checkWords } from "../../wording/check-words";
import type { TeamContext } from "../team-context";
import type { CheckLine } from "./check-answers";
import { CheckRow } from "./check-row";
import { createCheck } from "./create-check";

interface CheckFormProps {
  guide: Guide;
  lines: readonly CheckLine[];
  context: TeamContext;
}

/** The ticks of a sheet, entered in a minute: what is otherwise first, then one tap for all the rest. */
export function CheckForm(props: CheckFormProps) {
  const says = () => checkWords().form;
  const today = () => props.context.view().today;
  const check = createCheck(props);
  const { answers } = check;
  return (
    <SaveForm title={says().title} explains={says().how} save={says().save} said={check.said()} onSave={check.onSave}>
      <TextField label={says().device} hint={says().deviceHint} value={check.device()} onText={check.setDevice} />
      <TextField label={says().app} hint={says().appHint} value={check.app()} onText={check.setApp} />
      <DayField label={says().on} value={check.on()} today={today()} to={today()} onText={check.setOn} />
      <ul class="check-rows">
        <For each={props.lines}>
          {(line) => (
            <CheckRow
              line={line}
              context={props.context}
              marked={answers.of(line)}
              onMark={(answer) => answers.mark(line, answer)}
            />
          )}
        </For>
      </ul>
      <p>
        <button type="button" class="btn second" onClick={answers.markRest}>
          {says().rest}
        </button>
      </p>
    </SaveForm>
  );
}
