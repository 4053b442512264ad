import { Show } from "solid-js";
import { answerOnRelease } from "../../ui/tap/tap";
import { practiceWords } from "../../wording/practice-words";
import { wordsToSay } from "./answer-words";
import type { Demonstration } from "./create-demonstration";
import type { Player } from "./player";
import type { PracticeAtHand } from "./create-practice";
import { Sign } from "./sign";
import type { Speech } from "./speech";

/** Trước, Nghe lại, Tiếp. While watching, the pause button is the largest. Without a voice there is no Nghe lại. */
export function StepActions(props: Player) {
  const watching = () => props.practice.state().mode === "watch";
  const goes = (way: "next" | "previous") => (button: HTMLElement) => {
    const go = () => {
      props.speech.stop();
      props.practice[way]();
    };
    answerOnRelease(button, go, () => props.ahead.draw(way));
  };
  return (
    <div class="step-actions" data-watching={watching() ? "" : undefined}>
      <button type="button" class="btn second" disabled={isFirst(props.practice)} ref={goes("previous")}>
        <Sign name="back" />
        {practiceWords().previous}
      </button>
      <Show when={props.speech.available()}>
        <ListenButton practice={props.practice} speech={props.speech} />
      </Show>
      <Show when={watching()}>
        <PlayButton demonstration={props.demonstration} />
      </Show>
      <button type="button" class={watching() ? "btn second" : "btn main"} ref={goes("next")}>
        {practiceWords().next}
        <Sign name="on" />
      </button>
    </div>
  );
}

function ListenButton(props: { practice: PracticeAtHand; speech: Speech }) {
  const onListen = () => {
    const quiet = !props.speech.speaking();
    props.practice.readAloud(quiet);
    if (quiet) props.speech.say(wordsToSay(props.practice.state()));
    else props.speech.stop();
  };
  return (
    <button type="button" class="btn quiet" onClick={onListen}>
      <Sign name={props.speech.speaking() ? "stop" : "sound"} />
      {props.speech.speaking() ? practiceWords().stopListening : practiceWords().listen}
    </button>
  );
}

function PlayButton(props: { demonstration: Demonstration }) {
  const onPress = () => (props.demonstration.playing() ? props.demonstration.pause() : props.demonstration.play());
  return (
    <button type="button" class="btn main" onClick={onPress}>
      <Sign name={props.demonstration.playing() ? "pause" : "play"} />
      {props.demonstration.playing() ? practiceWords().pause : practiceWords().play}
    </button>
  );
}

const isFirst = ({ state }: PracticeAtHand): boolean => {
  const { index, only, finished } = state();
  return !finished && index === (only?.[0] ?? 0);
};
