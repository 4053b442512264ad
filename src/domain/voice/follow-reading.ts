import { frameMs } from "./loudness";
import { spokenText } from "./spoken-text";

/** How far somebody is who reads a sentence aloud: told frame by frame, while they read. */
export interface Reading {
  /** How loud the room is, as far as it was heard. */
  room: number;
  spokenMs: number;
  /** How long they have been silent since. */
  quietMs: number;
}

const aboveRoom = 10;
/** Softer than any voice in front of a tablet. */
const softest = -55;
/** The room is heard between the words: it falls at once, and rises so slowly that no sentence becomes the room. */
const risesAFrame = 0.02;

/** Before anything was heard of a room, it may be as loud as a market. */
export const readingBegins: Reading = { room: -30, spokenMs: 0, quietMs: 0 };

/** The reading one frame later. */
export function hearFrame({ room, spokenMs, quietMs }: Reading, loudness: number): Reading {
  const speaks = loudness > Math.max(room + aboveRoom, softest);
  const next = { room: Math.min(room + risesAFrame, Math.max(loudness, softest - aboveRoom)) };
  return speaks
    ? { ...next, spokenMs: spokenMs + frameMs, quietMs: 0 }
    : { ...next, spokenMs, quietMs: quietMs + frameMs };
}

/** The next sentence in the same room. */
export const nextSentence = ({ room }: Reading): Reading => ({ ...readingBegins, room });

/** Whoever takes breath at a comma is back sooner. */
const endsAfterMs = 900;
/** Whoever is silent for so long waits for the next sentence, however quickly this one was read. */
const waitsAfterMs = 2_500;
/** A quick reader says a letter in so much. Behind less than half of the sentence a short silence is no end. */
const msALetter = 55;
const shortestMs = 160;

/** Whether a sentence was read to its end: enough was spoken for it, and then it was silent. */
export function isReadToEnd({ spokenMs, quietMs }: Reading, sentence: string): boolean {
  if (quietMs < endsAfterMs || spokenMs < shortestMs) return false;
  return quietMs >= waitsAfterMs || spokenMs >= (spokenText(sentence).length * msALetter) / 2;
}
