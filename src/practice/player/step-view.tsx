import "./player.css";
import { createEffect, createUniqueId, on, onCleanup, Show, type JSX } from "solid-js";
import { afterPaint } from "../../device/after-paint";
import { practiceWords } from "../../wording/practice-words";
import { AnswerPanel } from "./answer-panel";
import { PaceToggle } from "./pace-toggle";
import type { Player } from "./player";
import { HelperNote, HelperToggle } from "./helper-note";
import { StepPhone } from "./step-phone";
import { StepProgress } from "./step-progress";
import { StepTools } from "./step-tools";

interface StepViewProps extends Player {
  onOfferTaken: () => void;
  onLeave?: () => void;
  /** A word about the guide itself, such as that its check has run out. */
  notice?: JSX.Element;
}

/** One step: where one is, what to do, what the screen answers, and the practice phone. Fills the room it is given. */
export function StepView(props: StepViewProps) {
  const [progress, sentence, beside] = [createUniqueId(), createUniqueId(), createUniqueId()];
  let heading!: HTMLHeadingElement;
  const alone = () => props.practice.state().mode === "alone";
  // Focusing lays the whole page out at once; on a slow tablet the new step must not wait for that.
  const focus = () => onCleanup(afterPaint(() => heading.focus({ preventScroll: true })));
  createEffect(on(() => props.practice.state().index, focus, { defer: true }));
  return (
    // Whoever touches anything while it plays wants it to wait; the button to play on is large.
    <section
      class="step-view"
      aria-labelledby={`${progress} ${sentence}`}
      onClick={(event) => event.target.closest("button") || props.demonstration.pause()}
    >
      <div class="step-words">
        <StepProgress practice={props.practice.state()} id={progress}>
          <PaceToggle practice={props.practice} speech={props.speech} />
          <HelperToggle id={beside} />
        </StepProgress>
        <StepTools practice={props.practice} onLeave={props.onLeave} />
        {props.notice}
        <h1 ref={heading} tabindex="-1" aria-labelledby={`${progress} ${sentence}`}>
          <Show when={alone()}>
            <small>{practiceWords().goal}</small>
          </Show>
          <span id={sentence}>{alone() ? props.practice.step().goal : props.practice.step().do}</span>
        </h1>
        <AnswerPanel practice={props.practice.state()} onOfferTaken={props.onOfferTaken} />
        <HelperNote id={beside} note={props.practice.step().helper} />
      </div>
      <StepPhone practice={props.practice} demonstration={props.demonstration} />
    </section>
  );
}
