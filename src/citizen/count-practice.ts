import { createEffect, onCleanup, type Accessor } from "solid-js";
import { useDesk } from "../desk/live-desk";
import { countUp } from "../desk/practice/count-up";
import { signsOf } from "../domain/figures/step-counts";
import type { Practice } from "../domain/practice/practice";

/** Long enough for a step to be painted and read; short enough that little is lost when the power goes. */
const calmMs = 4000;

/**
 * Counts how each step of a sitting goes: that it was opened, that something went wrong, never what was typed. Nothing
 * is written while somebody taps: what came together in a few seconds is written at once, or when the screen is left.
 */
export function countPractice(practice: Accessor<Practice>): void {
  const desk = useDesk();
  const told = new Set<string>();
  let last: Practice | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const open = desk();
    if (!last || !open) return;
    const fresh = signsOf(last).filter((sign) => !told.has(sign));
    for (const sign of fresh) told.add(sign);
    // If a count cannot be saved, the person who practises need not know.
    void countUp(open, fresh).catch(() => undefined);
  };
  createEffect(() => {
    last = practice();
    clearTimeout(waiting);
    waiting = setTimeout(write, calmMs);
  });
  onCleanup(() => {
    clearTimeout(waiting);
    write();
  });
}
