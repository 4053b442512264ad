import { For, Match, Show, Switch } from "solid-js";
import { setValue } from "../../domain/author/edit-guide";
import { emptyOf, type FieldShape } from "../../domain/author/field-shape";
import type { Path } from "../../domain/author/guide-document";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";
import { nameOf } from "./name-of";
import { ChoiceField, NumberField, TickField } from "./plain-fields";
import { ShapeList } from "./shape-list";
import { WordsField } from "./words-field";

export interface ShapeProps {
  path: Path;
  field: FieldShape;
}

/** Whatever a guide can hold, as its schema tells: words, a choice, a tick, a number, a list, a group. */
export function ShapeField(props: ShapeProps) {
  const label = () => nameOf(props.field.key);
  const is = (...kinds: FieldShape["kind"][]) => kinds.includes(props.field.kind);
  return (
    <Switch>
      <Match when={is("words")}>
        <WordsField path={props.path} label={label()} optional={props.field.optional} />
      </Match>
      <Match when={props.field.kind === "choice" && props.field}>
        {(field) => <ChoiceField path={props.path} field={field()} />}
      </Match>
      <Match when={is("tick")}>
        <TickField {...props} />
      </Match>
      <Match when={is("number")}>
        <NumberField {...props} />
      </Match>
      <Match when={props.field.kind === "list" && props.field}>
        {(field) => (
          <ShapeList
            path={props.path}
            field={field()}
            entry={(path, label) => <EntryField path={path} field={field().of} label={label} />}
          />
        )}
      </Match>
      <Match when={props.field.kind === "group" && props.field}>
        {(field) => <GroupField path={props.path} field={field()} />}
      </Match>
    </Switch>
  );
}

/** Each field of a group, one under the other. */
export function ShapeFields(props: { path: Path; fields: readonly FieldShape[] }) {
  return <For each={props.fields}>{(field) => <ShapeField path={[...props.path, field.key]} field={field} />}</For>;
}

function EntryField(props: ShapeProps & { label: string }) {
  return (
    <Show
      when={props.field.kind === "group" && props.field}
      fallback={<WordsField path={props.path} label={props.label} />}
    >
      {(group) => <ShapeFields path={props.path} fields={group().fields} />}
    </Show>
  );
}

function GroupField(props: { path: Path; field: Extract<FieldShape, { kind: "group" }> }) {
  const editor = useEditor();
  const isThere = () => editor.valueAt(props.path) !== undefined;
  const put = (value: unknown) => editor.change((text) => setValue(text, props.path, value));
  const name = () => nameOf(props.field.key);
  return (
    <Show
      when={isThere()}
      fallback={
        <button type="button" class="btn quiet" onClick={() => put(emptyOf({ ...props.field, optional: false }))}>
          {authorWords().named(authorWords().editor.add, name())}
        </button>
      }
    >
      <fieldset class="editor-group">
        <legend>{name()}</legend>
        <ShapeFields path={props.path} fields={props.field.fields} />
        <Show when={props.field.optional}>
          <button type="button" class="btn quiet" onClick={() => put(undefined)}>
            {authorWords().named(authorWords().editor.remove, name())}
          </button>
        </Show>
      </fieldset>
    </Show>
  );
}
