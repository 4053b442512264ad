import { Show } from "solid-js";
import {
  fieldsOfGuide,
  fieldsOfScreen,
  fieldsOverScreen,
  lastWordsOfStep,
  wordsOfStep,
} from "../../domain/author/field-shape";
import { authorWords } from "../../wording/author-words";
import { DoneWords } from "./done-words";
import { useEditor } from "./editor-context";
import { FaultNotes } from "./fault-notes";
import { MistakeList } from "./mistake-list";
import { PartList } from "./part-list";
import { ShapeFields } from "./shape-field";
import { WordsField } from "./words-field";

/** The words of what is open: of the guide as a whole, or of a step with its screen. */
export function WordsPane() {
  const editor = useEditor();
  return (
    <Show when={editor.at() >= 0} fallback={<GuideWords />}>
      {/* Another step has other fields: what is half typed in one must not reach the next. */}
      <Show when={`${editor.at()}`} keyed>
        {(at) => <StepWords at={Number(at)} />}
      </Show>
    </Show>
  );
}

function GuideWords() {
  return (
    <>
      <h2>{authorWords().editor.about}</h2>
      <FaultNotes path={["steps"]} />
      <ShapeFields path={[]} fields={fieldsOfGuide} />
    </>
  );
}

function StepWords(props: { at: number }) {
  const says = () => authorWords().editor;
  const path = () => ["steps", props.at];
  const screen = () => [...path(), "screen"];
  return (
    <>
      <h2>{says().stepTitle(props.at + 1)}</h2>
      <FaultNotes path={[...path(), "id"]} />
      <ShapeFields path={path()} fields={wordsOfStep} />
      <DoneWords at={props.at} />
      <FaultNotes path={[...path(), "hints"]} />
      <WordsField path={[...path(), "hints", 0]} label={says().hint(1)} />
      <WordsField path={[...path(), "hints", 1]} label={says().hint(2)} />
      <ShapeFields path={path()} fields={lastWordsOfStep} />
      <MistakeList at={props.at} />
      <h3>{says().onScreen}</h3>
      <FaultNotes path={screen()} />
      <PartList at={props.at} />
      <details class="editor-part">
        <summary>{says().screen}</summary>
        <ShapeFields path={screen()} fields={fieldsOfScreen} />
      </details>
      <ShapeFields path={screen()} fields={fieldsOverScreen} />
    </>
  );
}
