import { createSignal, onCleanup, type Accessor } from "solid-js";
import type { Desk } from "../../desk/desk";

/** A tap is answered within this on one tablet; a sentence that only flashes by would disturb. */
const soonMs = 150;
/** The journal gives up asking the hub after about as long. */
const longMs = 3000;

/**
 * Says, in an office with several devices, that the others are still being told: at once, and otherwise after three seconds.
 * `stillTelling` is undefined while nothing is.
 */
export function createStillTelling(desk: Accessor<Desk>) {
  const [stillTelling, setStillTelling] = createSignal<"now" | "long">();
  let isShared = false;
  onCleanup(desk().hub.watch((state) => void (isShared = state !== undefined)));
  const whileTelling = async (work: () => Promise<void>): Promise<void> => {
    if (!isShared) return work();
    const waits = [setTimeout(() => setStillTelling("now"), soonMs), setTimeout(() => setStillTelling("long"), longMs)];
    await work().finally(() => waits.forEach(clearTimeout));
    setStillTelling();
  };
  return { stillTelling, whileTelling };
}
