import { createSignal } from "solid-js";

const [players, setPlayers] = createSignal(0);

/** Whether a voice or a demonstration plays by itself to an end of its own; a tablet that plays is not left alone. */
export const playing = (): boolean => players() > 0;

/** Registers something that plays at times. The returned function reports whether it plays now. */
export function makePlayer(): (plays: boolean) => void {
  let mine = false;
  return (plays) => {
    if (plays === mine) return;
    mine = plays;
    setPlayers((count) => count + (plays ? 1 : -1));
  };
}
