import { createEffect, on } from "solid-js";
import { wordsToSay } from "./answer-words";
import type { PracticeAtHand } from "./create-practice";
import type { Speech } from "./speech";

/** Who once asked to listen hears every new step and answer without asking again. */
export function readAsItChanges(props: { practice: PracticeAtHand; speech?: Speech }) {
  const onShow = () => [props.practice.state().index, props.practice.state().answer];
  const read = () => {
    const wanted = props.practice.readsAloud() && props.speech?.available() && !props.practice.state().finished;
    if (wanted) props.speech!.say(wordsToSay(props.practice.state()));
  };
  createEffect(on(onShow, read, { defer: true }));
}
