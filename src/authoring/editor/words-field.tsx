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
  const height = createHeight(() => field);
  const onInput = () => {
    cancel ??= afterPaint(write);
    height.typed();
  };
  const show = () => {
    // Whoever is typing sees what they typed: the checks answer a moment later.
    if (document.activeElement !== field && field.value !== value()) field.value = value();
    height.fit();
  };
  const leave = () => {
    write();
    editor.rest();
    show();
  };
  onMount(() => {
    createEffect(on(value, show));
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
        onBlur={leave}
      />
      <FaultNotes path={props.path} id={`${id}-faults`} />
    </p>
  );
}

/** Keeps a field as tall as its text, also where its pane becomes narrower on a tablet that is turned. */
function createHeight(field: () => HTMLTextAreaElement) {
  let letters = 0;
  let width = 0;
  /** The frame of a field is not counted by the browser. */
  const grow = () => {
    const { value, scrollHeight, clientHeight, offsetHeight, clientWidth } = field();
    [letters, width] = [value.length, clientWidth];
    if (scrollHeight > clientHeight) field().style.height = `${scrollHeight + offsetHeight - clientHeight}px`;
  };
  const fit = () => {
    field().style.height = "auto";
    grow();
  };
  const resized = new ResizeObserver(() => field().clientWidth !== width && fit());
  onMount(() => resized.observe(field()));
  onCleanup(() => resized.disconnect());
  return {
    fit,
    /** Text that became longer needs at most more room: mostly the page is laid out only once. */
    typed: () => (field().value.length < letters ? fit() : grow()),
  };
}
