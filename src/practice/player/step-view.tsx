import "./player.css";
import { createEffect, createUniqueId, on, onCleanup, Show, type JSX } from "solid-js";
import { afterPaint } from "../../device/after-paint";
import type { Player } from "./player";
import { StepPhone } from "./step-phone";
import { StepWords, type StepIds } from "./step-words";

interface StepViewProps extends Player {
  onOfferTaken: () => void;
  onLeave?: () => void;
  /** A note about the guide itself, such as that its check is out of date. */
  notice?: () => JSX.Element;
  /** What stands below the words of the step. */
  foot?: () => JSX.Element;
  /** A note that watches how the practice goes. It is created only once. */
  told?: JSX.Element;
  /** True if only the words are drawn, for a picture of the step before it begins. */
  wordsOnly?: boolean;
}

/** One step: the progress, what to do, what the screen answers, and the practice phone. It fills the space it gets. */
export function StepView(props: StepViewProps) {
  const ids = createIds();
  let heading!: HTMLHeadingElement;
  // Setting the focus forces a layout of the whole page, and on a slow tablet the new step must not wait for that.
  const focus = () => onCleanup(afterPaint(() => heading.focus({ preventScroll: true })));
  createEffect(on(() => props.practice.state().index, focus, { defer: true }));
  const said = () => ({ speech: props.speech, onOfferTaken: props.onOfferTaken, onLeave: props.onLeave });
  return (
    // A person who touches anything during a demonstration wants it to pause. The button to continue is large.
    <section
      class="step-view"
      aria-labelledby={`${ids.progress} ${ids.sentence}`}
      onClick={(event) => event.target.closest("button") || props.demonstration.pause()}
    >
      <div class="step-column">
        <div class="step-words">
          <StepWords
            {...said()}
            practice={props.practice}
            ids={ids}
            told={props.demonstration.told}
            heading={(h1) => (heading = h1)}
            notice={[props.notice?.(), props.told]}
            foot={props.foot?.()}
          />
        </div>
        <Show when={props.ahead.practice()} keyed>
          {(practice) => (
            <div class="step-words step-ahead" aria-hidden="true" data-waiting={props.ahead.open() ? undefined : ""}>
              <StepWords {...said()} practice={practice} ids={createIds()} notice={props.notice?.()} />
            </div>
          )}
        </Show>
      </div>
      <Show when={!props.wordsOnly} fallback={<div class="step-phone" />}>
        <StepPhone practice={props.practice} demonstration={props.demonstration} />
      </Show>
    </section>
  );
}

const createIds = (): StepIds => ({
  progress: createUniqueId(),
  sentence: createUniqueId(),
  beside: createUniqueId(),
  ways: createUniqueId(),
});
