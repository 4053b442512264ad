import { createMemo, For, Show } from "solid-js";
import { addMistake, setDone } from "../../domain/author/edit-guide";
import { withApps } from "../../domain/guide/app-of";
import { targetOf, type Step } from "../../domain/guide/guide";
import { tappableIds, typingInto } from "../../domain/guide/practice-screen";
import { PracticeScreen } from "../../practice/simulator/practice-screen";
import { authorWords } from "../../wording/author-words";
import { PhotoAid } from "../photos/photo-aid";
import { tools, useEditor } from "./editor-context";
import { Palette } from "./palette";

/** The practice phone as the citizen sees it; a tap on a part does what the chosen tool is for. */
export function PhonePane() {
  const editor = useEditor();
  const says = () => authorWords().editor;
  const drawn = createMemo(() => {
    const guide = editor.guide();
    return guide && withApps(guide).steps[editor.at()];
  });
  return (
    <Show when={drawn()} fallback={<p class="second-ink">{says().noStep}</p>}>
      {(step) => (
        <>
          <fieldset class="editor-tools">
            <legend>{says().tool}</legend>
            <For each={tools}>
              {(tool) => (
                <button
                  type="button"
                  class="btn quiet"
                  aria-pressed={editor.tool() === tool}
                  onClick={() => editor.setTool(tool)}
                >
                  {says().tools[tool]}
                </button>
              )}
            </For>
          </fieldset>
          <PhotoAid photos={editor.photos} phone={<Phone step={step()} />}>
            <Palette />
          </PhotoAid>
        </>
      )}
    </Show>
  );
}

function Phone(props: { step: Step }) {
  const editor = useEditor();
  return (
    <div class="editor-phone">
      <PracticeScreen
        screen={props.step.screen}
        target={targetOf(props.step.done)}
        ring
        onTap={(id) => tapped(editor, props.step, id)}
      />
    </div>
  );
}

type EditorHere = ReturnType<typeof useEditor>;

function tapped(editor: EditorHere, step: Step, id: string): void {
  const at = editor.at();
  if (editor.tool() === "words") {
    const part = step.screen.parts.findIndex((one) => tappableIds({ kind: "app", parts: [one] }).includes(id));
    editor.openPart(part < 0 ? undefined : part);
    editor.setPane("words");
  } else if (editor.tool() === "done") {
    const done = doneRule(step, id);
    editor.change((text) => setDone(text, at, { done, step }));
  } else if (id !== targetOf(step.done) && !step.mistakes.some(({ tap }) => tap === id)) {
    editor.change((text) => addMistake(text, at, { tap: id, say: authorWords().editor.answer }));
    editor.setPane("words");
  }
}

/** A field is typed into, the safe part of a scam is stopped at, everything else is tapped. */
function doneRule(step: Step, id: string): Step["done"] {
  if (typingInto(step.screen, id)?.practice) return { type: id };
  return "stop" in step.done ? { stop: id } : { tap: id };
}
