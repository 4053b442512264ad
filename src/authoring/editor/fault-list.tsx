import { createSignal, For, Show } from "solid-js";
import type { Fault } from "../../domain/guide/fault";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";
import { placeOf } from "./place-of";

/** Everything that is still wrong, with the place; a tap opens the step. */
export function FaultList() {
  const editor = useEditor();
  const [open, setOpen] = createSignal(false);
  const faults = () => editor.reading().faults;
  const onGo = ({ path }: Fault) => {
    const at = path[0] === "steps" && typeof path[1] === "number" ? path[1] : -1;
    editor.open(at);
    if (path[3] === "parts" && typeof path[4] === "number") editor.openPart(path[4]);
    editor.setPane("words");
    setOpen(false);
  };
  return (
    <div class="editor-faults">
      <button type="button" class="btn quiet" aria-expanded={open()} onClick={() => setOpen(!open())}>
        {authorWords().editor.faults(faults().length)}
      </button>
      <Show when={open() && faults().length > 0}>
        <ul>
          <For each={faults()}>
            {(fault) => (
              <li>
                <button type="button" onClick={() => onGo(fault)}>
                  <strong>{placeOf(fault)}</strong>
                  <span>{authorWords().faults[fault.kind](fault.what ?? "")}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
