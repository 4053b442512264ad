import { Index, type JSX } from "solid-js";
import { addTo, removeFrom } from "../../domain/author/edit-guide";
import { emptyOf, type FieldShape } from "../../domain/author/field-shape";
import type { Path } from "../../domain/author/guide-document";
import { newEntry } from "../../domain/author/new-entry";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";
import { FaultNotes } from "./fault-notes";
import { nameOf } from "./name-of";

interface ShapeListProps {
  path: Path;
  field: Extract<FieldShape, { kind: "list" }>;
  /** The fields of one entry. */
  entry: (path: Path, label: string) => JSX.Element;
}

/** A list of words or of groups, with a way to add and to take away. */
export function ShapeList(props: ShapeListProps) {
  const editor = useEditor();
  const entries = (): unknown[] => {
    const list = editor.valueAt(props.path);
    return Array.isArray(list) ? (list as unknown[]) : [];
  };
  const name = () => nameOf(props.field.key);
  const onAdd = () => {
    const value = newEntry(editor.reading().value, props.path) ?? emptyOf(props.field.of);
    editor.change((text) => addTo(text, props.path, value));
  };
  return (
    <fieldset class="editor-group">
      <legend>{name()}</legend>
      <FaultNotes path={props.path} />
      <Index each={entries()}>
        {(_, nth) => (
          <div class="editor-entry">
            <div class="editor-entry-fields">{props.entry([...props.path, nth], `${name()} ${nth + 1}`)}</div>
            <button
              type="button"
              class="btn quiet"
              aria-label={authorWords().named(authorWords().editor.remove, `${name()} ${nth + 1}`)}
              onClick={() => editor.change((text) => removeFrom(text, props.path, nth))}
            >
              {authorWords().editor.remove}
            </button>
          </div>
        )}
      </Index>
      <button type="button" class="btn quiet" onClick={onAdd}>
        {authorWords().named(authorWords().editor.add, name())}
      </button>
    </fieldset>
  );
}
