import { createSignal } from "solid-js";
import { goBack, goOn } from "../../domain/practice/go-on";
import { stepOnShow, type Practice } from "../../domain/practice/practice";
import type { Curtain } from "../../ui/tap/curtain";
import type { PracticeAtHand } from "./create-practice";

/** Where a press of "Tiếp" or "Trước" leads, drawn while the finger rests on the button. */
export interface Ahead {
  /** The practice as it will be; undefined while no finger rests, or when the practice went on by itself meanwhile. */
  practice(): PracticeAtHand | undefined;
  /** The finger has left the glass: what was drawn may be seen. */
  open(): boolean;
  draw(way: "next" | "previous"): Curtain | undefined;
}

const ways = { next: goOn, previous: goBack };

export function createAhead(practice: PracticeAtHand): Ahead {
  const [drawn, setDrawn] = createSignal<{ from: Practice; to: PracticeAtHand }>();
  const [open, setOpen] = createSignal(false);
  return {
    practice: () => (drawn()?.from === practice.state() ? drawn()?.to : undefined),
    open,
    draw: (way) => {
      const from = practice.state();
      const after = ways[way](from);
      // The end is a screen of its own; and what is answered at this step is only a few words.
      if (after.finished || after.index === from.index) return undefined;
      setOpen(false);
      setDrawn({ from, to: { ...practice, state: () => after, step: () => stepOnShow(after) } });
      return { open: () => setOpen(true), drop: () => setDrawn(undefined) };
    },
  };
}
