import { createEffect, on, onCleanup, onMount, Show, type JSX } from "solid-js";
import { makePlayer } from "../device/playing";
import type { Whereabouts } from "../domain/practice/whereabouts";
import type { PracticeAtHand } from "../practice/player/create-practice";
import { createPlayer } from "../practice/player/create-player";
import type { PracticeSetting } from "../practice/player/open-practice";
import { screenDrawn } from "../ui/tap/tap";
import { countPractice } from "./count-practice";
import { createGuideVoice } from "./create-guide-voice";
import { StepScreen } from "./step-screen";

interface PractisingProps extends Pick<PracticeSetting, "guide" | "mode" | "step" | "kept"> {
  /** Called when the practice opens, and whenever something in it has changed. */
  onChange: (practice: ReturnType<PracticeAtHand["state"]>) => void;
  onLeave: (index: number) => void;
  onOfferTaken: (from: Whereabouts) => void;
  told: (practice: PracticeAtHand) => JSX.Element;
  done: (practice: PracticeAtHand) => JSX.Element;
}

/** The practice on the tablet: with its voice, its demonstration, and help in the corner. */
export function Practising(props: PractisingProps) {
  const speech = createGuideVoice(props.guide);
  const player = createPlayer({
    guide: props.guide,
    mode: props.mode,
    step: props.step,
    kept: props.kept,
    speech,
  });
  const { practice, demonstration } = player;
  createEffect(on(practice.state, (state) => props.onChange(state)));
  // A person who watches does not touch the screen, so the idle timer starts only when the demonstration has ended.
  const tellPlaying = makePlayer();
  createEffect(() => tellPlaying(demonstration.playing()));
  onCleanup(() => tellPlaying(false));
  countPractice(practice.state);
  onMount(screenDrawn);
  return (
    <Show when={!practice.state().finished} fallback={props.done(practice)}>
      <StepScreen
        {...player}
        guide={props.guide}
        onOfferTaken={() => props.onOfferTaken(practice.whereabouts())}
        onLeave={() => props.onLeave(practice.state().index)}
        told={props.told(practice)}
      />
    </Show>
  );
}
