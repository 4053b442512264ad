import { createEffect, createRoot, onCleanup, untrack, type Accessor } from "solid-js";
import type { Desk } from "../desk/desk";
import { useDesk } from "../desk/live-desk";
import { countUp } from "../desk/practice/count-up";

/**
 * Counts what somebody looked for in vain: what stands in the field when it is erased or the screen is left, never what was
 * on its way there. The answer is to be called before the field is erased.
 */
export function countWish(typed: Accessor<string>, isMissing: (typed: string) => boolean): () => void {
  const desk = useDesk();
  let told = "";
  const count = () => {
    const wanted = untrack(typed).trim();
    if (!wanted || wanted === told || !isMissing(wanted)) return;
    told = wanted;
    countOnceOpen(desk, wanted);
  };
  onCleanup(count);
  return count;
}

/** A slow tablet may open its journal only after the words were typed, or after their screen was left. */
function countOnceOpen(desk: Accessor<Desk | undefined>, wanted: string): void {
  createRoot((stop) =>
    createEffect(() => {
      const open = desk();
      if (!open) return;
      // If a count cannot be saved, the person who searches need not know.
      void countIn(open, wanted).catch(() => undefined);
      stop();
    }),
  );
}

/** Which words may be counted is a list of its own, which nobody waits for. */
async function countIn(desk: Desk, wanted: string): Promise<void> {
  const { wishCounted } = await import("../domain/figures/wish-counts");
  await countUp(desk, [wishCounted(wanted)]);
}
