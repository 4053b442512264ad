import { Index, Show } from "solid-js";
import { removeMistake, setValue } from "../../domain/author/edit-guide";
import { labelOf } from "../../domain/guide/practice-screen";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";
import { FaultNotes } from "./fault-notes";
import { nameOf } from "./name-of";
import { WordsField } from "./words-field";

/** The wrong parts of a step, each with the kind answer to it. */
export function MistakeList(props: { at: number }) {
  const editor = useEditor();
  const says = () => authorWords().editor;
  const step = () => editor.guide()?.steps[props.at];
  const label = (tap: string) => says().onPart((step() && labelOf(step()!.screen, tap)) ?? tap);
  const path = (nth: number) => ["steps", props.at, "mistakes", nth];
  const onHarm = (nth: number, harm: boolean) =>
    editor.change((text) => setValue(text, [...path(nth), "harm"], harm || undefined));
  return (
    <fieldset class="editor-group">
      <legend>{says().mistakes}</legend>
      <Show when={step()?.mistakes.length} fallback={<p class="second-ink">{says().noMistakes}</p>}>
        <Index each={step()!.mistakes}>
          {(mistake, nth) => (
            <div class="editor-entry">
              <div class="editor-entry-fields">
                <WordsField path={[...path(nth), "say"]} label={label(mistake().tap)} />
                <FaultNotes path={[...path(nth), "tap"]} />
                <label class="editor-tick">
                  <input
                    type="checkbox"
                    checked={mistake().harm === true}
                    onChange={(event) => onHarm(nth, event.currentTarget.checked)}
                  />
                  {nameOf("harm")}
                </label>
              </div>
              <button
                type="button"
                class="btn quiet"
                aria-label={authorWords().named(says().remove, label(mistake().tap))}
                onClick={() => editor.change((text) => removeMistake(text, props.at, nth))}
              >
                {says().remove}
              </button>
            </div>
          )}
        </Index>
      </Show>
    </fieldset>
  );
}
