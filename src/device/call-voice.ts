import { chime } from "./chime";
import { playClip } from "./clip";
import { localVoice, speakWith } from "./local-voice";
import { readClip } from "./recorded-voice";

/** A call in pieces that somebody may have recorded, and as one sentence for the tablet's voice. */
export interface SpokenCall {
  pieces: readonly string[];
  sentence: string;
}

/** The chime ends before a voice begins. */
const chimeMs = 900;

let last: Promise<void> = Promise.resolve();
let toSay = 0;

/** True while a call is spoken or waits for the one before it. */
export const isCalling = (): boolean => toSay > 0;

/**
 * Chimes and calls, one call after the other: with the recorded clips when every piece was recorded, else with a
 * Vietnamese voice of this tablet, else with the chime alone. Resolves when it is silent again.
 */
export function callAloud(call: SpokenCall): Promise<void> {
  toSay += 1;
  last = last
    .then(() => callNow(call))
    .catch(() => undefined)
    .finally(() => (toSay -= 1));
  return last;
}

async function callNow({ pieces, sentence }: SpokenCall): Promise<void> {
  chime();
  await new Promise((resolve) => setTimeout(resolve, chimeMs));
  const clips = await Promise.all(pieces.map(readClip));
  if (clips.every((clip) => clip !== undefined)) {
    for (const clip of clips) await play(clip);
    return;
  }
  const voice = localVoice("vi");
  if (voice) await new Promise<void>((ended) => speakWith(voice, sentence, { rate: 0.85, ended }));
}

/** Rejects if one piece cannot be played, because the other pieces would name the wrong number. */
async function play(clip: Blob): Promise<void> {
  const address = URL.createObjectURL(clip);
  try {
    await new Promise<void>((ended, failed) => playClip(address, { rate: 1, ended, failed }));
  } finally {
    URL.revokeObjectURL(address);
  }
}
