import { createSignal, For, Show } from "solid-js";
import { authorWords } from "../../wording/author-words";
import { EditorHead } from "./editor-head";
import { panes, useEditor } from "./editor-context";
import { Panes } from "./editor-panes";
import { TryDraft } from "./try-draft";

/** The three panes side by side; on a phone one of them at a time. In their place the draft is tried. */
export function EditorDesk() {
  const editor = useEditor();
  const [trying, setTrying] = createSignal(false);
  return (
    <Show
      when={trying() && editor.guide()}
      keyed
      fallback={
        <div class="editor" data-pane={editor.pane()}>
          <EditorHead onTry={() => setTrying(true)} />
          <PaneChoice />
          <Panes />
        </div>
      }
    >
      {(guide) => (
        <TryDraft code={editor.code} guide={guide} step={Math.max(0, editor.at())} onLeave={() => setTrying(false)} />
      )}
    </Show>
  );
}

function PaneChoice() {
  const editor = useEditor();
  return (
    <div class="editor-panes" role="group">
      <For each={panes}>
        {(pane) => (
          <button
            type="button"
            class="btn quiet"
            aria-pressed={editor.pane() === pane}
            onClick={() => editor.setPane(pane)}
          >
            {authorWords().editor.panes[pane]}
          </button>
        )}
      </For>
    </div>
  );
}
