import { For, Show } from "solid-js";
import { targetOf, type Guide } from "../../domain/guide/guide";
import type { Whereabouts } from "../../domain/practice/whereabouts";
import { PracticeScreen } from "../../practice/simulator/practice-screen";
import { staffWords } from "../../wording/staff-words";

/** The step as the citizen sees it, what went wrong there, and the helper's words for it. */
export function StuckStep(props: { from: Whereabouts; guide: Guide | undefined }) {
  const step = () => props.guide?.steps.find(({ id }) => id === props.from.step);
  const wrong = () => {
    const kinds = [...new Set(props.from.errors)].map((kind) => staffWords().errors[kind]).join(", ");
    return `${kinds || staffWords().hand.noErrors} · ${staffWords().hand.hints(props.from.hints)}`;
  };
  return (
    <Show when={step()} fallback={<p class="card">{staffWords().hand.noGuide}</p>}>
      {(shown) => (
        <div class="stuck">
          <div class="stuck-words">
            <p>
              <strong>{shown().do}</strong>
            </p>
            <p class="second-ink">
              {props.guide!.title} · {wrong()}
            </p>
            <Show when={props.guide!.version !== props.from.version}>
              <p class="notice care">{staffWords().hand.oldVersion}</p>
            </Show>
            <div class="card">
              <h3>{staffWords().hand.howTo}</h3>
              <p>{shown().helper}</p>
            </div>
            <Show when={shown().mistakes.length}>
              <div class="card">
                <h3>{staffWords().hand.usual}</h3>
                <For each={shown().mistakes}>{(mistake) => <p>{mistake.say}</p>}</For>
              </div>
            </Show>
          </div>
          <div class="stuck-picture" role="img" aria-label={staffWords().hand.picture}>
            <PracticeScreen screen={shown().screen} target={targetOf(shown().done)} ring still />
          </div>
        </div>
      )}
    </Show>
  );
}
