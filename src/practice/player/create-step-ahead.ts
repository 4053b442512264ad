import { goBack, goOn } from "../../domain/practice/go-on";
import { stepOnShow, type Practice } from "../../domain/practice/practice";
import { createPartAhead, type DrawnAhead } from "../../ui/tap/tap";
import type { PracticeAtHand } from "./create-practice";

/** The step to which a press of "Tiếp" or "Trước" leads, drawn while the finger rests on the button. */
export interface StepAhead {
  /** The practice as it will be; undefined while no finger rests, or when the practice went on by itself meanwhile. */
  practice(): PracticeAtHand | undefined;
  /** The finger has left the screen: what was drawn may be seen. */
  open(): boolean;
  draw(way: "next" | "previous"): DrawnAhead | undefined;
}

const ways = { next: goOn, previous: goBack };

export function createStepAhead(practice: PracticeAtHand): StepAhead {
  const part = createPartAhead<Practice, PracticeAtHand>(practice.state);
  return {
    practice: part.next,
    open: part.open,
    draw: (way) => {
      const from = practice.state();
      const after = ways[way](from);
      // The end is a screen of its own; and an answer at the same step is only a few words.
      if (after.finished || after.index === from.index) return undefined;
      return part.draw({ ...practice, state: () => after, step: () => stepOnShow(after) });
    },
  };
}
