import "./player.css";
import { createEffect, createUniqueId, on, Show } from "solid-js";
import { targetOf } from "../../domain/guide/guide";
import { answeredRight, showsRing } from "../../domain/practice/practice";
import { words } from "../../wording/words";
import { PracticeScreen } from "../simulator/practice-screen";
import { AnswerPanel } from "./answer-panel";
import type { PracticeAtHand } from "./create-practice";
import { ModeChips } from "./mode-chips";
import { StepProgress } from "./step-progress";

/** One step: where one is, what to do, what the screen answers, and the practice phone. Fills the room it is given. */
export function StepView(props: { practice: PracticeAtHand; onOfferTaken: () => void }) {
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
  return (
    <section class="step" aria-labelledby={`${progress} ${sentence}`}>
      <div class="step-words">
        <StepProgress practice={props.practice.state()} id={progress} />
        <ModeChips mode={props.practice.state().mode} onMode={props.practice.changeMode} />
        <h1 ref={heading} tabindex="-1" aria-labelledby={`${progress} ${sentence}`}>
          <Show when={alone()}>
            <small>{words().practice.goal}</small>
          </Show>
          <span id={sentence}>{alone() ? props.practice.step().goal : props.practice.step().do}</span>
        </h1>
        <AnswerPanel practice={props.practice.state()} onOfferTaken={props.onOfferTaken} />
      </div>
      <StepPhone practice={props.practice} />
    </section>
  );
}

function StepPhone(props: { practice: PracticeAtHand }) {
  const practice = () => props.practice.state();
  return (
    <div class="step-phone">
      {/* Keyed: a new step is a new phone, so that nothing typed can reach the next step. */}
      <Show when={props.practice.step()} keyed>
        {(step) => (
          <PracticeScreen
            screen={step.screen}
            target={targetOf(step.done)}
            ring={showsRing(practice())}
            ticked={answeredRight(practice())}
            onTap={props.practice.tap}
            onType={props.practice.type}
            onRealData={props.practice.realDataNoticed}
          />
        )}
      </Show>
    </div>
  );
}
