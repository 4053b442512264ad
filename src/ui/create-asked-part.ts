import { createEffect, onCleanup } from "solid-js";

/** After one of these the page stands where a person put it. */
const ownMoves = ["pointerdown", "wheel", "keydown"] as const;

/**
 * Keeps the part that the address `here` names behind "#" in sight while what stands above it still arrives. The router looks for it
 * once, when the screen is often still empty. A touch, a key or the wheel ends it, so that nothing moves under a person's hand.
 */
export function createAskedPart(here: { hash: string }): void {
  createEffect(() => {
    const id = decodeURIComponent(here.hash.slice(1));
    if (id) onCleanup(keepInSight(id));
  });
}

function keepInSight(id: string): () => void {
  const show = () => document.getElementById(id)?.scrollIntoView();
  const watching = new MutationObserver(show);
  const listening = new AbortController();
  const end = () => {
    watching.disconnect();
    listening.abort();
  };
  const { signal } = listening;
  for (const move of ownMoves) addEventListener(move, end, { capture: true, passive: true, signal });
  watching.observe(document.body, { childList: true, characterData: true, attributeFilter: ["hidden"], subtree: true });
  show();
  return end;
}
