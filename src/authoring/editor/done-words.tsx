import { createUniqueId, For } from "solid-js";
import { setDone } from "../../domain/author/edit-guide";
import { targetOf, type DoneRule } from "../../domain/guide/guide";
import { labelOf, tappableIds } from "../../domain/guide/practice-screen";
import { authorWords } from "../../wording/author-words";
import { useEditor } from "./editor-context";
import { FaultNotes } from "./fault-notes";

const ways = ["tap", "type", "stop"] as const;
type Way = (typeof ways)[number];

const ruleOf = (way: Way, id: string): DoneRule =>
  way === "tap" ? { tap: id } : way === "type" ? { type: id } : { stop: id };

/** What counts as done: by hand here, or by a tap on the phone. */
export function DoneWords(props: { at: number }) {
  const editor = useEditor();
  const says = () => authorWords().editor;
  const id = createUniqueId();
  const step = () => editor.guide()?.steps[props.at];
  const way = (): Way => ways.find((one) => one in (step()?.done ?? {})) ?? "tap";
  const target = () => (step() ? targetOf(step()!.done) : "");
  const ids = () => (step() ? tappableIds(step()!.screen) : []);
  const put = (next: Way, part: string) => {
    const known = step();
    if (known) editor.change((text) => setDone(text, props.at, { done: ruleOf(next, part), step: known }));
  };
  return (
    <div class="editor-done">
      <p class="text-field editor-field">
        <label for={id}>{says().isDone}</label>
        <select id={id} onChange={(event) => put(event.currentTarget.value as Way, target())}>
          <For each={ways}>
            {(one) => (
              <option value={one} selected={way() === one}>
                {says().doneBy[one]}
              </option>
            )}
          </For>
        </select>
        <select aria-label={says().noPart} onChange={(event) => put(way(), event.currentTarget.value)}>
          <option value="" selected={!ids().includes(target())}>
            {says().noPart}
          </option>
          <For each={ids()}>
            {(one) => (
              <option value={one} selected={one === target()}>
                {labelOf(step()!.screen, one) ?? one}
              </option>
            )}
          </For>
        </select>
      </p>
      <FaultNotes path={["steps", props.at, "done"]} below />
    </div>
  );
}
