import { For } from "solid-js";
import type { Practice } from "../../domain/practice/practice";
import { words } from "../../wording/words";

/** "Bước 3/9" in words, and the same as a bar of segments. */
export function StepProgress(props: { practice: Practice; id: string }) {
  const state = (index: number) => {
    if (index === props.practice.index) return "now";
    const result = props.practice.soFar[index]?.result;
    return index < props.practice.index || result ? (result === "skipped" ? "passed" : "done") : "later";
  };
  return (
    <div class="progress">
      <span class="progress-words" id={props.id}>
        {words().practice.stepOf(props.practice.index + 1, props.practice.guide.steps.length)}
      </span>
      <span class="progress-bar" aria-hidden="true">
        <For each={props.practice.guide.steps}>{(_, index) => <span class={`segment ${state(index())}`} />}</For>
      </span>
    </div>
  );
}
