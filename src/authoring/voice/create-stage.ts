import { batch, createSignal, onCleanup } from "solid-js";
import { makePlayer } from "../../device/playing";

export type Phase = "still" | "opening" | "hearing" | "keeping";

/** What is going on in front of the microphone, and whether the next sentence comes by itself. */
export function createStage() {
  const [phase, setPhase] = createSignal<Phase>("still");
  const [goesOn, setGoesOn] = createSignal(false);
  /** A tablet into which somebody reads is not left alone. */
  const tellPlaying = makePlayer();
  const enter = (next: Phase) =>
    batch(() => {
      setPhase(next);
      if (next === "still") setGoesOn(false);
      tellPlaying(next !== "still");
    });
  onCleanup(() => tellPlaying(false));
  return { phase, goesOn, setGoesOn, enter };
}
