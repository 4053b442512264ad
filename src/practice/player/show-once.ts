import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { partIsRight, soFarOnShow } from "../../domain/practice/practice";
import type { PracticeAtHand } from "./create-practice";
import type { HandBeat } from "./moving-hand";

const beats: [HandBeat, number][] = [
  ["go", 1200],
  ["press", 1100],
];

/** When a citizen is stuck, the hand shows the place once. It does not do the step for them. */
export function showOnce(practice: PracticeAtHand): () => HandBeat | undefined {
  const [beat, setBeat] = createSignal<HandBeat>();
  const shown = () => soFarOnShow(practice.state()).aids.includes("show");
  let pending: ReturnType<typeof setTimeout> | undefined;
  const run = (index: number) => {
    const [next, ms] = beats[index] ?? [];
    setBeat(next);
    if (ms) pending = setTimeout(() => run(index + 1), ms);
  };
  const stop = () => {
    clearTimeout(pending);
    setBeat(undefined);
  };
  createEffect(
    on([() => practice.state().index, shown], ([index, now], before) => {
      stop();
      if (now && before?.[0] === index && !before[1]) run(0);
    }),
  );
  onCleanup(stop);
  return () => (partIsRight(practice.state()) ? undefined : beat());
}
