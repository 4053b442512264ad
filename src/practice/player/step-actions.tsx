import { Show } from "solid-js";
import { partIsRight, soFarOnShow, type Practice } from "../../domain/practice/practice";
import { answerOnRelease } from "../../ui/tap/tap";
import { practiceWords } from "../../wording/practice-words";
import { ListenButton } from "./listen-button";
import { PlayButton } from "./play-button";
import type { Player } from "./player";
import type { PracticeAtHand } from "./create-practice";
import { settleFields } from "./settle-fields";
import { Sign } from "./sign";

/** Trước, Nghe lại, Tiếp. While watching, the pause button is the largest. Without a voice there is no Nghe lại. */
export function StepActions(props: Player) {
  const watching = () => props.practice.state().mode === "watch";
  const goes = (way: "next" | "previous") => (button: HTMLElement) => {
    const go = () => {
      settleFields();
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
      <ListenButton practice={props.practice} speech={props.speech} />
      <Show when={watching()}>
        <PlayButton demonstration={props.demonstration} />
      </Show>
      <button type="button" class={`btn step-next ${nextLook(props.practice.state())}`} ref={goes("next")}>
        {practiceWords().next}
        <Sign name="on" />
      </button>
    </div>
  );
}

/** Quiet until the step is done: before that, what is to be tapped is in the phone. */
function nextLook(practice: Practice): "main" | "second" | "quiet" {
  if (practice.mode === "watch") return "second";
  const { result } = soFarOnShow(practice);
  return partIsRight(practice) || (result && result !== "watched") ? "main" : "quiet";
}

const isFirst = ({ state }: PracticeAtHand): boolean => {
  const { index, only, finished } = state();
  return !finished && index === (only?.[0] ?? 0);
};
