import { createEffect, onCleanup, Show, type JSX } from "solid-js";
import { setPlaying } from "../device/playing";
import { createSpeech } from "../device/speech";
import type { Whereabouts } from "../domain/practice/whereabouts";
import type { PracticeAtHand, PracticeSetting } from "../practice/player/create-practice";
import { createPlayer } from "../practice/player/create-player";
import { StepActions } from "../practice/player/step-actions";
import { StepView } from "../practice/player/step-view";
import { countPractice } from "./count-practice";
import { Frame } from "./frame";

interface PractisingProps extends Required<Pick<PracticeSetting, "guide" | "mode" | "step" | "onStep">> {
  onLeave: (index: number) => void;
  onOfferTaken: (from: Whereabouts) => void;
  notice: (practice: PracticeAtHand) => JSX.Element;
  done: (practice: PracticeAtHand) => JSX.Element;
}

/** The practice on the tablet: with its voice, its demonstration, and help in the corner. */
export function Practising(props: PractisingProps) {
  const speech = createSpeech();
  const player = createPlayer({
    guide: props.guide,
    mode: props.mode,
    step: props.step,
    speech,
    onStep: (index) => props.onStep(index),
  });
  const { practice, demonstration } = player;
  // Who watches does not touch; the tablet waits for the end of the demonstration, and only then for a sign of life.
  createEffect(() => setPlaying(demonstration.playing() || speech.speaking()));
  onCleanup(() => setPlaying(false));
  countPractice(practice.state);
  return (
    <Show when={!practice.state().finished} fallback={props.done(practice)}>
      <Frame whereabouts={practice.whereabouts} actions={<StepActions {...player} />}>
        <StepView
          {...player}
          onOfferTaken={() => props.onOfferTaken(practice.whereabouts())}
          onLeave={() => props.onLeave(practice.state().index)}
          notice={props.notice(practice)}
        />
      </Frame>
    </Show>
  );
}
