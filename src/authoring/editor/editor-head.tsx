import { A } from "@solidjs/router";
import { createMemo, createSignal, For, Show } from "solid-js";
import { useSession } from "../../desk/live-session";
import { liveMembers } from "../../desk/live-office";
import { guidesAddress } from "../../domain/addresses";
import { unfinishedSteps } from "../../domain/author/read-draft";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";
import { FaultList } from "./fault-list";

/** What the draft is called, whether it is kept, and what is done with all of it. */
export function EditorHead(props: { onTry: () => void }) {
  const editor = useEditor();
  const says = () => authorWords().editor;
  const [notYet, setNotYet] = createSignal("");
  const onTry = () => {
    const [first] = unfinishedSteps(editor.reading());
    if (first === undefined) return props.onTry();
    setNotYet(says().notYet(first + 1));
    editor.open(first);
  };
  const kept = () => ({ kept: says().kept, keeping: says().keeping, "not-kept": says().notKept })[editor.kept()];
  return (
    <header class="editor-head">
      <A class="btn quiet" href={guidesAddress} replace>
        {says().back}
      </A>
      <h1>{editor.guide()?.title}</h1>
      <span role="status" class="second-ink">
        {kept()}
      </span>
      <button type="button" class="btn quiet" disabled={!editor.canUndo()} onClick={() => editor.undo()}>
        {says().undo}
      </button>
      <button type="button" class="btn quiet" disabled={!editor.canRedo()} onClick={() => editor.redo()}>
        {says().redo}
      </button>
      <FaultList />
      <button type="button" class="btn main" onClick={onTry}>
        {says().tryIt}
      </button>
      <Notes notYet={notYet()} />
    </header>
  );
}

/** What has to be known now: that somebody else wrote here, or that a step cannot be tried. */
function Notes(props: { notYet: string }) {
  const editor = useEditor();
  const members = liveMembers(useSession()().desk);
  const other = createMemo(() => {
    const id = editor.other();
    return id && authorWords().editor.other(members()?.find((one) => one.id === id)?.name ?? id);
  });
  const notes = () => [other(), props.notYet].filter(Boolean);
  return (
    <Show when={notes().length}>
      <p role="alert" class="notice editor-notes">
        <For each={notes()}>{(note) => <span>{note}</span>}</For>
      </p>
    </Show>
  );
}
