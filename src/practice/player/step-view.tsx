import "./player.css";
import { createEffect, createUniqueId, on, Show } from "solid-js";
import { practiceWords } from "../../wording/practice-words";
import { AnswerPanel } from "./answer-panel";
import type { PracticeAtHand } from "./create-practice";
import { ModeChips } from "./mode-chips";
import { readAsItChanges } from "./read-as-it-changes";
import type { Speech } from "./speech";
import { StepPhone } from "./step-phone";
import { StepProgress } from "./step-progress";

/** One step: where one is, what to do, what the screen answers, and the practice phone. Fills the room it is given. */
export function StepView(props: { practice: PracticeAtHand; speech?: Speech; onOfferTaken: () => void }) {
  const progress = createUniqueId();
  const sentence = createUniqueId();
  let heading!: HTMLHeadingElement;
  const alone = () => props.practice.state().mode === "alone";
  createEffect(
    on(
      () => props.practice.state().index,
      () => heading.focus({ preventScroll: true }),
      { defer: true },
    ),
  );
  readAsItChanges(props);
  return (
    <section class="step-view" aria-labelledby={`${progress} ${sentence}`}>
      <div class="step-words">
        <StepProgress practice={props.practice.state()} id={progress}>
          <ModeChips mode={props.practice.state().mode} onMode={props.practice.changeMode} />
        </StepProgress>
        <h1 ref={heading} tabindex="-1" aria-labelledby={`${progress} ${sentence}`}>
          <Show when={alone()}>
            <small>{practiceWords().goal}</small>
          </Show>
          <span id={sentence}>{alone() ? props.practice.step().goal : props.practice.step().do}</span>
        </h1>
        <AnswerPanel practice={props.practice.state()} onOfferTaken={props.onOfferTaken} />
      </div>
      <StepPhone practice={props.practice} />
    </section>
  );
}
