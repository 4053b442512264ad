import { createMemo, createSignal, Show } from "solid-js";
import { saveFile } from "../../device/save-file";
import { byteOrderMark } from "../../domain/figures/write-csv";
import { tidyName } from "../../domain/office/tidy-name";
import { findPersonal } from "../../domain/request/find-personal";
import { SaveForm } from "../../ui/fields/save-form";
import { TextField } from "../../ui/fields/text-field";
import { troubleWords } from "../../wording/trouble-words";
import { noteText, type Noted } from "./note-text";

const mostLetters = 300;

/** The note to the province, read before it is sent; saved as a plain file. */
export function ProvinceNote(props: Noted) {
  const says = () => troubleWords().noteForm;
  const [own, setOwn] = createSignal("");
  const [said, setSaid] = createSignal({ fault: "", good: "" });
  const tidied = createMemo(() => tidyName(own()));
  const text = () => noteText(props, tidied());
  const onSave = () => {
    if (tidied().length > mostLetters) return void setSaid({ fault: says().long(mostLetters), good: "" });
    if (findPersonal(tidied()) === "number") return void setSaid({ fault: says().number, good: "" });
    const name = says().file(props.trouble.guide, props.told.number(), props.to);
    saveFile(name, byteOrderMark + text() + "\n");
    return void setSaid({ fault: "", good: says().saved });
  };
  return (
    <SaveForm title={says().title} explains={says().how} save={says().save} said={said()} onSave={onSave}>
      <p class="note-text">{text()}</p>
      <TextField label={says().own} value={own()} onText={setOwn} />
      <Show when={findPersonal(tidied()) === "name"}>
        <p role="status">{says().name}</p>
      </Show>
    </SaveForm>
  );
}
