import type { Step } from "../guide/guide";
import { typingInto } from "../guide/practice-screen";

/** One beat of a demonstration: reading the words, the hand going there, its touch or its typing, looking at the answer. */
export interface Beat {
  beat: "read" | "go" | "press" | "type" | "look";
  ms: number;
}

// Half of a usual reader's speed: those who watch first are those who read with effort.
const msPerWord = 420;
const msToLookUp = 1200;
const msPerLetter = 140;
const going = 1000;
const pressing = 700;
const slowTimes = 1.5;

/** How long a slow reader needs for a text, in milliseconds; half as long again when it is to go slowly. */
export function readingMs(text: string, slowly: boolean): number {
  const needed = msToLookUp + text.split(/\s+/u).filter(Boolean).length * msPerWord;
  return Math.round(needed * (slowly ? slowTimes : 1));
}

/** How one step shows itself: the beats in order, with the milliseconds each takes at least. */
export function demonstrationOf(step: Step, slowly: boolean): Beat[] {
  const typed = demonstratedText(step);
  const act: Beat = typed ? { beat: "type", ms: msPerLetter * [...typed].length } : { beat: "press", ms: pressing };
  return [
    { beat: "read", ms: readingMs([step.do, step.because].filter(Boolean).join(" "), slowly) },
    { beat: "go", ms: going },
    act,
    { beat: "look", ms: readingMs(step.praise ?? "", slowly) },
  ];
}

/** What the hand types in this step; undefined when it only taps. */
export function demonstratedText({ done, screen }: Step): string | undefined {
  return ("type" in done && typingInto(screen, done.type)?.practice) || undefined;
}
