import "./player.css";
import { createEffect, createUniqueId, on, Show } from "solid-js";
import { targetOf } from "../../domain/guide/guide";
import { partIsRight, showsRing } from "../../domain/practice/practice";
import { words } from "../../wording/words";
import { PracticeScreen } from "../simulator/practice-screen";
import { AnswerPanel } from "./answer-panel";
import { wordsToSay } from "./answer-words";
import type { PracticeAtHand } from "./create-practice";
import { ModeChips } from "./mode-chips";
import type { Speech } from "./speech";
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

/** Who once asked to listen hears every new step and answer without asking again. */
function readAsItChanges(props: { practice: PracticeAtHand; speech?: Speech }) {
  const onShow = () => [props.practice.state().index, props.practice.state().answer];
  const read = () => {
    const wanted = props.practice.readsAloud() && props.speech?.available() && !props.practice.state().finished;
    if (wanted) props.speech!.say(wordsToSay(props.practice.state()));
  };
  createEffect(on(onShow, read, { defer: true }));
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
            ticked={partIsRight(practice())}
            onTap={props.practice.tap}
            onType={props.practice.type}
            onRealData={props.practice.realDataNoticed}
          />
        )}
      </Show>
    </div>
  );
}
