import { targetOf, type Guide } from "./guide";
import { labelOf } from "./practice-screen";

/** A step with the button that is to be found on a real phone. */
export interface ButtonToSee {
  step: string;
  /** From 1, as on the sheet. */
  number: number;
  do: string;
  button: string;
}

/** What to look for on a real phone, step by step: not what a scammer's message shows, and not what has no words on it. */
export const buttonsToSee = (guide: Pick<Guide, "steps">): ButtonToSee[] =>
  guide.steps.flatMap((step, at) => {
    const button = labelOf(step.screen, targetOf(step.done));
    return "stop" in step.done || !button ? [] : [{ step: step.id, number: at + 1, do: step.do, button }];
  });
