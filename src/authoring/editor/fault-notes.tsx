import { For } from "solid-js";
import type { Path } from "../../domain/author/guide-document";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";

/** What is wrong at a place, right under it; with `below` what is wrong further down as well. */
export function FaultNotes(props: { path: Path; id?: string; below?: boolean }) {
  const editor = useEditor();
  const says = () => {
    const faults = props.below ? editor.faultsIn(props.path) : editor.faultsAt(props.path);
    return [...new Set(faults.map(({ kind, what }) => authorWords().faults[kind](what ?? "")))];
  };
  return (
    <span class="fault-notes" id={props.id}>
      <For each={says()}>{(one) => <small>{one}</small>}</For>
    </span>
  );
}
