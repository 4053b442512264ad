import { createSignal } from "solid-js";

/** Which of several stages a screen is at. `shown` gives the stage while it is the one of that name, for a `Match`. */
export function createStage<Stage extends { at: string }>(first: Stage) {
  const [stage, setStage] = createSignal<Stage>(first);
  const shown = <At extends Stage["at"]>(at: At) => {
    const now = stage();
    return now.at === at ? (now as Extract<Stage, { at: At }>) : undefined;
  };
  return { shown, go: (next: Stage) => void setStage(() => next) };
}
