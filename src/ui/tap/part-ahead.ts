import { createSignal, untrack, type Accessor } from "solid-js";
import type { DrawnAhead } from "./drawn-ahead";

/**
 * A part of a screen, drawn ahead as it will be after a tap. `now` is what the part shows today: when that changes by itself
 * meanwhile, what was drawn ahead is no longer shown.
 */
export function createPartAhead<Now, Next>(now: Accessor<Now>) {
  const [drawn, setDrawn] = createSignal<{ from: Now; next: Next }>();
  const [open, setOpen] = createSignal(false);
  return {
    /** The part as it will be; undefined while no finger rests. */
    next: () => (drawn()?.from === now() ? drawn()?.next : undefined),
    /** True once the finger has left the screen: what was drawn may be seen. */
    open,
    draw: (next: Next): DrawnAhead => {
      setOpen(false);
      setDrawn({ from: untrack(now), next });
      return { open: () => setOpen(true), drop: () => setDrawn(undefined) };
    },
  };
}
