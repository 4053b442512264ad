import type { Step } from "../guide/guide";
import { typingInto } from "../guide/practice-screen";

/** One beat of a demonstration: reading the words, the hand going there, its touch or its typing, looking at the answer. */
export interface Beat {
  beat: "read" | "go" | "press" | "type" | "look";
  ms: number;
}

// Half of the usual reading speed, because people who watch first often read with difficulty.
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

/** The demonstration of one step: its beats in order, with the least time of each in milliseconds. */
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

/** The text that is typed in this step; undefined if the hand only taps. */
export function demonstratedText({ done, screen }: Step): string | undefined {
  return ("type" in done && typingInto(screen, done.type)?.practice) || undefined;
}
