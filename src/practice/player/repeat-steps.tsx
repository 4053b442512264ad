import { For, Show } from "solid-js";
import type { Guide } from "../../domain/guide/guide";
import { practisedWords } from "../../wording/practised-words";

const mostNamed = 4;

/** The steps that needed help, by what they are for; after the first few only how many more. */
export function RepeatSteps(props: { guide: Guide; steps: number[] }) {
  const goal = (index: number) => props.guide.steps[index]!.goal;
  return (
    <div class="repeat-steps">
      <p id="repeat-steps">{practisedWords().hintedSteps}</p>
      <ul aria-labelledby="repeat-steps">
        <For each={props.steps.slice(0, mostNamed)}>
          {(index) => <li>{practisedWords().stepAndGoal(index + 1, goal(index))}</li>}
        </For>
        <Show when={props.steps.length > mostNamed}>
          <li>{practisedWords().andMore(props.steps.length - mostNamed)}</li>
        </Show>
      </ul>
    </div>
  );
}
