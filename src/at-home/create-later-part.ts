import { createEffect, createSignal, type Accessor } from "solid-js";
import type * as PracticeEnd from "./practice-end";

type LaterPart = typeof PracticeEnd;

/**
 * What a practice needs only when it ends or when somebody asks for help. The tap that opens a practice does not fetch it: the
 * worker brings it behind the first step, and it is loaded when it is `needed`.
 */
export function createLaterPart(needed: Accessor<boolean>): Accessor<LaterPart | undefined> {
  const [part, setPart] = createSignal<LaterPart>();
  const load = async () => {
    const loaded = await import("./practice-end");
    setPart(() => loaded);
  };
  // What does not come is asked for again when it is needed again.
  createEffect(() => needed() && void load().catch(() => undefined));
  return part;
}
