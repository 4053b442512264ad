import { createEffect, createUniqueId, on, onCleanup, onMount } from "solid-js";
import { afterPaint } from "../../device/after-paint";
import { setWords } from "../../domain/author/edit-guide";
import type { Path } from "../../domain/author/guide-document";
import { useEditor } from "./editor-context";
import { FaultNotes } from "./fault-notes";

interface WordsFieldProps {
  path: Path;
  label: string;
  optional?: boolean;
}

/** A text of the guide. A letter is painted before it is written down, and written down before the next frame ends. */
export function WordsField(props: WordsFieldProps) {
  const editor = useEditor();
  const id = createUniqueId();
  let field!: HTMLTextAreaElement;
  const value = () => String(editor.valueAt(props.path) ?? "");
  let cancel: (() => void) | undefined;
  const write = () => {
    if (!cancel) return;
    cancel();
    cancel = undefined;
    const written = { words: field.value, optional: props.optional === true };
    editor.change((text) => setWords(text, props.path, written), props.path.join("/"));
  };
  const onInput = () => {
    cancel ??= afterPaint(write);
    grow(field);
  };
  const show = () => {
    // Whoever is typing sees what they typed: the checks answer a moment later.
    if (document.activeElement !== field && field.value !== value()) field.value = value();
    grow(field);
  };
  onMount(() => {
    createEffect(on(value, show));
    // The pane is narrower on a tablet that is turned.
    const resized = new ResizeObserver(() => grow(field));
    resized.observe(field);
    onCleanup(() => resized.disconnect());
    addEventListener("pagehide", write);
  });
  onCleanup(() => {
    removeEventListener("pagehide", write);
    write();
  });
  return (
    <p class="text-field editor-field">
      <label for={id}>{props.label}</label>
      <textarea
        id={id}
        ref={field}
        rows={1}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-faults`}
        onInput={onInput}
        onBlur={() => (write(), show())}
      />
      <FaultNotes path={props.path} id={`${id}-faults`} />
    </p>
  );
}

/** As tall as its text; its frame is not counted by the browser. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
