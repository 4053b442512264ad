import type { Step } from "../guide/guide";
import { typingInto } from "../guide/practice-screen";

/** One beat of a demonstration: reading the words, the hand going there, its touch or its typing, looking at the answer. */
export interface Beat {
  beat: "read" | "go" | "press" | "type" | "look";
  ms: number;
}

// The usual speed of reading to oneself; whoever reads with effort goes slowly, at 130 words a minute.
const msPerWord = 300;
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
  // The hand sets out while the last words are read, as somebody who explains does.
  const read = Math.max(msToLookUp, readingMs(step.say, slowly) - going - pressing);
  return [
    { beat: "read", ms: read },
    { beat: "go", ms: going },
    act,
    { beat: "look", ms: readingMs(step.praise ?? "", slowly) },
  ];
}

/** How much of the spoken sentence is told by then, from 0 to 1: it goes on while the hand moves, and ends with its touch. */
export function toldBy(beats: Beat[], at: { index: number; elapsed: number }): number {
  const ms = (some: Beat[]) => some.reduce((sum, beat) => sum + beat.ms, 0);
  return Math.min(1, (ms(beats.slice(0, at.index)) + at.elapsed) / Math.max(1, ms(beats.slice(0, 2))));
}

/** The text that is typed in this step; undefined if the hand only taps. */
export function demonstratedText({ done, screen }: Step): string | undefined {
  return ("type" in done && typingInto(screen, done.type)?.practice) || undefined;
}
