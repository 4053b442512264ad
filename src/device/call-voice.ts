import { chime } from "./chime";
import { playClip } from "./clip";
import { localVietnamese, speakWith } from "./local-voice";
import { readClip } from "./recorded-voice";

/** A call as pieces somebody may have recorded, and as one sentence for a voice of the tablet. */
export interface SpokenCall {
  pieces: readonly string[];
  sentence: string;
}

/** The chime rings out before a voice begins. */
const chimeMs = 900;
/** Longer than any sentence or clip. Voices of some systems never tell that they ended, and more are to be called. */
const longestMs = 20_000;

let last: Promise<void> = Promise.resolve();
let toSay = 0;

/** Whether a call is being said, or waits for the one before it. */
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
  const voice = localVietnamese();
  if (voice) await toItsEnd((ended) => speakWith(voice, sentence, { rate: 0.85, ended }));
}

async function play(clip: Blob): Promise<void> {
  const address = URL.createObjectURL(clip);
  await toItsEnd((ended) => playClip(address, { rate: 1, ended, failed: ended }));
  URL.revokeObjectURL(address);
}

/** Begins what tells of its own end; what never does is silenced, and nothing more of that call is said. */
const toItsEnd = (begin: (ended: () => void) => () => void): Promise<void> =>
  new Promise((resolve, giveUp) => {
    const limit = setTimeout(() => (stop(), giveUp()), longestMs);
    const stop = begin(() => (clearTimeout(limit), resolve()));
  });
