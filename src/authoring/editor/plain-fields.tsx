import { createUniqueId, For, Show } from "solid-js";
import { setValue } from "../../domain/author/edit-guide";
import type { FieldShape } from "../../domain/author/field-shape";
import type { Path } from "../../domain/author/guide-document";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";
import { FaultNotes } from "./fault-notes";
import { nameOf } from "./name-of";

interface PlainProps {
  path: Path;
  field: FieldShape;
}

export function ChoiceField(props: { path: Path; field: Extract<FieldShape, { kind: "choice" }> }) {
  const editor = useEditor();
  const id = createUniqueId();
  const value = () => editor.valueAt(props.path);
  /** A guide of the house may say what no form offers, such as the picture that is drawn for it alone. */
  const others = () => [value()].filter((one) => typeof one === "string" && !props.field.options.includes(one));
  const options = () => [...(others() as string[]), ...props.field.options];
  const onChange = (chosen: string) => editor.change((text) => setValue(text, props.path, chosen || undefined));
  return (
    <p class="text-field editor-field">
      <label for={id}>{nameOf(props.field.key)}</label>
      <select id={id} onChange={(event) => onChange(event.currentTarget.value)}>
        <Show when={props.field.optional || value() === undefined}>
          <option value="" selected={value() === undefined}>
            {authorWords().editor.none}
          </option>
        </Show>
        <For each={options()}>
          {(option) => (
            <option value={option} selected={value() === option}>
              {authorWords().options[option] ?? authorWords().editor.asItIs}
            </option>
          )}
        </For>
      </select>
      <FaultNotes path={props.path} />
    </p>
  );
}

export function TickField(props: PlainProps) {
  const editor = useEditor();
  const value = () => editor.valueAt(props.path) === true;
  const onChange = (ticked: boolean) => editor.change((text) => setValue(text, props.path, ticked || undefined));
  return (
    <label class="editor-tick">
      <input type="checkbox" checked={value()} onChange={(event) => onChange(event.currentTarget.checked)} />
      {nameOf(props.field.key, "tick")}
    </label>
  );
}

export function NumberField(props: PlainProps) {
  const editor = useEditor();
  const id = createUniqueId();
  const value = () => String(editor.valueAt(props.path) ?? "");
  const onChange = (typed: string) => editor.change((text) => setValue(text, props.path, Number(typed)));
  return (
    <p class="text-field editor-field">
      <label for={id}>{nameOf(props.field.key)}</label>
      <input id={id} type="number" value={value()} onChange={(event) => onChange(event.currentTarget.value)} />
      <FaultNotes path={props.path} />
    </p>
  );
}
