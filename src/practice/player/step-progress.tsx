import { For, type JSX } from "solid-js";
import type { Practice } from "../../domain/practice/practice";
import { practiceWords } from "../../wording/practice-words";

/** "Bước 3/9" in words, and the same as a bar of segments; the children stand beside them. */
export function StepProgress(props: { practice: Practice; id: string; children: JSX.Element }) {
  const state = (index: number) => {
    if (index === props.practice.index) return "now";
    const { only } = props.practice;
    if (only && !only.includes(index)) return "aside";
    const result = props.practice.soFar[index]?.result;
    return index < props.practice.index || result ? (result === "skipped" ? "passed" : "done") : "later";
  };
  return (
    <div class="step-progress">
      <span class="step-number" id={props.id}>
        {practiceWords().stepOf(props.practice.index + 1, props.practice.guide.steps.length)}
      </span>
      <span class="step-bar" aria-hidden="true">
        <For each={props.practice.guide.steps}>
          {(_, index) => <span class="step-segment" data-state={state(index())} />}
        </For>
      </span>
      {props.children}
    </div>
  );
}
