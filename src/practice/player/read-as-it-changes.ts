import { createEffect, on, onCleanup } from "solid-js";
import { hintNow, wordsToSay } from "./answer-words";
import type { Player } from "./player";

/**
 * Who once asked to listen hears every new step and answer without asking again; a demonstration that plays is heard
 * from the start, or from when its voice is here. Leaving the practice is silence.
 */
export function readAsItChanges({ practice, demonstration, speech }: Player): void {
  const played = () => practice.state().mode !== "watch" || demonstration.playing();
  const onShow = () => [
    practice.state().index,
    practice.state().answer,
    hintNow(practice.state()),
    played(),
    speech.available(),
  ];
  const read = () => {
    speech.stop();
    const wanted = practice.readsAloud() && played() && !practice.state().finished;
    if (wanted) speech.say(wordsToSay(practice.state()));
  };
  createEffect(on(onShow, read, { defer: !practice.readsAloud() }));
  onCleanup(speech.stop);
}
