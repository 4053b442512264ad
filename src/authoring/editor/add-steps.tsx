import { createSignal, Show } from "solid-js";
import { addSteps } from "../../domain/author/edit-guide";
import { stepsFromList } from "../../domain/author/step-from-line";
import { LinesField } from "../../ui/fields/lines-field";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";

/** More steps as a list, one a line; they come behind the step that is open. */
export function AddSteps() {
  const editor = useEditor();
  const says = authorWords;
  const [open, setOpen] = createSignal(false);
  const [list, setList] = createSignal("");
  const taken = () => (editor.guide()?.steps ?? []).map(({ id }) => id);
  const onAdd = () => {
    const steps = stepsFromList(list(), taken());
    if (!steps.length) return;
    const at = editor.at() + 1;
    editor.change((text) => addSteps(text, at, steps));
    editor.open(at);
    setList("");
    setOpen(false);
  };
  return (
    <div class="editor-add">
      <button type="button" class="btn second" aria-expanded={open()} onClick={() => setOpen(!open())}>
        {says().editor.addSteps}
      </button>
      <Show when={open()}>
        <LinesField label={says().fresh.list} hint={says().fresh.listHint} value={list()} rows={3} onText={setList} />
        <button type="button" class="btn main" onClick={onAdd}>
          {says().editor.addHere}
        </button>
      </Show>
    </div>
  );
}
