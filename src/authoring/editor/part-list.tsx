import { createEffect, Index, Show } from "solid-js";
import { movePart, removePart } from "../../domain/author/edit-guide";
import { fieldsOfPart } from "../../domain/author/field-shape";
import type { Part } from "../../practice/parts/registry/schemas";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";
import { FaultNotes } from "./fault-notes";
import { ShapeFields } from "./shape-field";

/** The parts of the screen from top to bottom; the one that was tapped on the phone is open. */
export function PartList(props: { at: number }) {
  const editor = useEditor();
  const parts = () => editor.guide()?.steps[props.at]?.screen.parts ?? [];
  return (
    <>
      <FaultNotes path={["steps", props.at, "screen", "parts"]} />
      <Index each={parts()}>
        {(part, nth) => <PartRow at={props.at} nth={nth} part={part()} last={nth === parts().length - 1} />}
      </Index>
    </>
  );
}

interface PartRowProps {
  at: number;
  nth: number;
  part: Part;
  last: boolean;
}

function PartRow(props: PartRowProps) {
  const editor = useEditor();
  const isOpen = () => editor.part() === props.nth;
  const path = () => ["steps", props.at, "screen", "parts", props.nth];
  let row!: HTMLDetailsElement;
  createEffect(() => isOpen() && row.scrollIntoView({ block: "nearest" }));
  const onToggle = () => {
    if (row.open !== isOpen()) editor.openPart(row.open ? props.nth : undefined);
  };
  return (
    <details class="editor-part" ref={row} open={isOpen()} onToggle={onToggle}>
      <summary>
        {authorWords().parts[props.part.part]} <span class="second-ink">{firstWords(props.part)}</span>
        <Show when={editor.faultsIn(path()).length}>
          {(n) => <small class="editor-care">{authorWords().editor.faultsIn(n())}</small>}
        </Show>
      </summary>
      <Show when={isOpen() && props.part.part} keyed>
        {(name) => <ShapeFields path={path()} fields={fieldsOfPart(name)} />}
      </Show>
      <FaultNotes path={path()} />
      <PartMoves {...props} />
    </details>
  );
}

function PartMoves(props: PartRowProps) {
  const editor = useEditor();
  const says = () => authorWords().editor;
  const move = (to: number) => {
    editor.change((text) => movePart(text, props.at, { from: props.nth, to }));
    editor.openPart(to);
  };
  const onRemove = () => {
    const step = editor.step();
    if (step) editor.change((text) => removePart(text, step, { at: props.at, part: props.nth }));
    editor.openPart(undefined);
  };
  const named = (what: string) => authorWords().named(what, authorWords().parts[props.part.part]);
  return (
    <p class="editor-moves">
      <button
        type="button"
        class="btn quiet"
        disabled={props.nth === 0}
        aria-label={named(says().up)}
        onClick={() => move(props.nth - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="btn quiet"
        disabled={props.last}
        aria-label={named(says().down)}
        onClick={() => move(props.nth + 1)}
      >
        ↓
      </button>
      <button type="button" class="btn quiet" aria-label={named(says().remove)} onClick={onRemove}>
        {says().remove}
      </button>
    </p>
  );
}

/** What a part says first, so that two buttons can be told apart. */
function firstWords(part: Part): string {
  const said = ["label", "text", "title", "name"].map((key) => (part as Record<string, unknown>)[key]);
  return said.find((one): one is string => typeof one === "string") ?? "";
}
