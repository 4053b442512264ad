import { For } from "solid-js";
import { addPart } from "../../domain/author/edit-guide";
import { freeId } from "../../domain/author/new-entry";
import { newPart } from "../../domain/author/new-part";
import type { Step } from "../../domain/guide/guide";
import { StepDrawing } from "../../practice/paper/step-drawing";
import { partNames, type PartName } from "../../practice/parts/registry/schemas";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";

/** Every part there is, as a picture; a tap puts it at the end of the screen, with its words open. */
export function Palette() {
  const editor = useEditor();
  const onAdd = (name: PartName) => {
    const part = newPart(name, freeId(editor.reading().value, editor.at(), name));
    const count = editor.step()?.screen.parts.length ?? 0;
    editor.change((text) => addPart(text, editor.at(), part));
    editor.openPart(count);
    editor.setPane("words");
  };
  return (
    <details class="editor-palette">
      <summary>{authorWords().editor.palette}</summary>
      <ul>
        <For each={partNames}>
          {(name) => (
            <li>
              <button type="button" onClick={() => onAdd(name)}>
                <span aria-hidden="true">
                  <StepDrawing step={pictureOf(name)} tall={150} />
                </span>
                {authorWords().parts[name]}
              </button>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}

/** A step that shows nothing but the part. */
const pictureOf = (name: PartName): Step => ({
  id: name,
  do: "",
  goal: "",
  say: "",
  screen: { kind: name === "caller" ? "call" : "app", parts: [newPart(name, "part")] },
  done: { tap: "" },
  hints: ["", ""],
  mistakes: [],
  helper: "",
});
