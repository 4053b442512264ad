import { chime } from "./chime";
import { playClip } from "./clip";
import { localVoice, speakWith } from "./local-voice";
import { readClip } from "./recorded-voice";
import type { MachineVoice } from "./speech";

/** A call in pieces that somebody may have recorded, as one sentence for the tablet's voice, and in lines for the machine's. */
export interface SpokenCall {
  pieces: readonly string[];
  sentence: string;
  lines?: string;
}

/** The chime ends before a voice begins. */
const chimeMs = 900;

let last: Promise<void> = Promise.resolve();
let toSay = 0;

/** True while a call is spoken or waits for the one before it. */
export const isCalling = (): boolean => toSay > 0;

/**
 * Chimes and calls, one call after the other: with the recorded clips when every piece was recorded, else with a
 * Vietnamese voice of this tablet, else with the machine voice, else with the chime alone. Resolves when it is silent again.
 */
export function callAloud(call: SpokenCall, machine?: MachineVoice): Promise<void> {
  toSay += 1;
  last = last
    .then(() => callNow(call, machine))
    .catch(() => undefined)
    .finally(() => (toSay -= 1));
  return last;
}

async function callNow({ pieces, sentence, lines }: SpokenCall, machine?: MachineVoice): Promise<void> {
  chime();
  await new Promise((resolve) => setTimeout(resolve, chimeMs));
  const clips = await Promise.all(pieces.map(readClip));
  if (clips.every((clip) => clip !== undefined)) {
    for (const clip of clips) await play(clip);
    return;
  }
  const voice = localVoice("vi");
  await new Promise<void>((ended) => {
    if (voice) speakWith(voice, sentence, { rate: 0.85, ended });
    else if (machine && lines) machine.say(lines, { rate: 1, ended });
    else ended();
  });
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
