import { createSignal, Show } from "solid-js";
import { saveFile } from "../../device/save-file";
import type { StepTrouble } from "../../domain/figures/step-counts";
import { findPersonal } from "../../domain/request/find-personal";
import { SaveForm } from "../../ui/save-form";
import { TextField } from "../../ui/text-field";
import { troubleWords } from "../../wording/trouble-words";
import { typedDay } from "../../wording/typed-day";
import type { StepTold } from "./step-told";
import { usualErrors } from "./usual-errors";

interface ProvinceNoteProps {
  office: string;
  trouble: StepTrouble;
  told: StepTold;
  from: string;
  to: string;
}

/** A count that leaves the office: under five it could point at somebody. */
const leaving = (n: number): string => (n > 0 && n < 5 ? troubleWords().few : String(n));
const mostLetters = 300;
// With it Windows' own editor reads the diacritics as they are.
const byteOrderMark = "\uFEFF";

/** The note to the province as it will be sent, with a sentence of the team's own; saved as a plain file. */
export function ProvinceNote(props: ProvinceNoteProps) {
  const says = () => troubleWords().noteForm;
  const [own, setOwn] = createSignal("");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const text = () =>
    troubleWords().noteText({
      office: props.office,
      from: typedDay(props.from),
      to: typedDay(props.to),
      guide: props.told.guide(),
      step: props.told.step(),
      seen: leaving(props.trouble.seen),
      stumbled: leaving(props.trouble.stumbled),
      hints: leaving(props.trouble.hints),
      left: leaving(props.trouble.left),
      asked: leaving(props.trouble.asked),
      errors: usualErrors(props.trouble),
      own: own().trim(),
    });
  const onSave = () => {
    if (findPersonal(own()) === "number") return void setSaid({ fault: says().number, good: "" });
    const name = says().file(props.trouble.guide, props.told.number(), props.to);
    saveFile(name, byteOrderMark + text() + "\n");
    return void setSaid({ fault: "", good: says().saved });
  };
  return (
    <SaveForm title={says().title} explains={says().how} save={says().save} said={said()} onSave={onSave}>
      <p class="note-text">{text()}</p>
      <TextField label={says().own} value={own()} onText={(typed) => setOwn(typed.slice(0, mostLetters))} />
      <Show when={findPersonal(own()) === "name"}>
        <p role="status">{says().name}</p>
      </Show>
    </SaveForm>
  );
}
