import { createMemo } from "solid-js";
import { authorWords } from "../../wording/author-words";
import { createStumbles } from "../create-stumbles";
import { useEditor } from "./editor-context";
import { PhonePane } from "./phone-pane";
import { StepList } from "./step-list";
import { WordsPane } from "./words-pane";

/** Steps, phone and words, side by side where there is room. */
export function Panes() {
  const editor = useEditor();
  const says = () => authorWords().editor.panes;
  const stumbles = createStumbles();
  const trouble = createMemo(() => stumbles.atSteps(editor.code));
  return (
    <div class="editor-desk" classList={{ "with-photo": editor.photos.shown() !== undefined }}>
      <section class="editor-pane" data-of="steps" aria-label={says().steps}>
        <StepList trouble={trouble()} />
      </section>
      <section class="editor-pane" data-of="phone" aria-label={says().phone}>
        <PhonePane />
      </section>
      <section class="editor-pane" data-of="words" aria-label={says().words}>
        <WordsPane />
      </section>
    </div>
  );
}
