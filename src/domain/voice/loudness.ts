/** Sound is looked at and kept as 48,000 samples a second, each from -1 to 1, in frames of 20 ms: as Opus takes it. */
export const samplesASecond = 48_000;
export const frameLength = 960;
export const frameMs = 20;

/** Nothing at all. Below this a microphone tells only of itself. */
const silence = -100;

/** How loud a piece is, in dB below the loudest there is: 0 at full scale, -100 where there is nothing. */
export function loudnessOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length && sum ? Math.max(silence, 10 * Math.log10(sum / samples.length)) : silence;
}

/** The loudness of every whole frame. */
export const framesOf = (samples: Float32Array): number[] =>
  Array.from({ length: Math.floor(samples.length / frameLength) }, (_, at) =>
    loudnessOf(samples.subarray(at * frameLength, (at + 1) * frameLength)),
  );

/** How loud the room is while nobody speaks, and how loud whoever speaks. */
export interface Levels {
  room: number;
  voice: number;
  /** What is louder than this is speech. */
  from: number;
}

/** Speech is at least so much louder than the room; softer than the loudest frame by more than the second, nothing is. */
const aboveRoom = 8;
const belowLoudest = 30;
/** Where somebody speaks from the first moment to the last there is no room to hear: then this much of it is speech. */
const alwaysSpeech = 12;

/**
 * Looks at a recording as a whole. The room is what its most silent tenth holds; the voice is the mean of what counts as
 * speech, so that pauses make nobody softer (after the gate of ITU-R BS.1770).
 */
export function levelsOf(frames: readonly number[]): Levels {
  const sorted = [...frames].sort((a, b) => a - b);
  const room = sorted[Math.floor(sorted.length / 10)] ?? silence;
  const loudest = sorted.at(-1) ?? silence;
  const from = Math.min(Math.max(room + aboveRoom, loudest - belowLoudest), loudest - alwaysSpeech);
  const speech = frames.filter((loudness) => loudness > from);
  const power = speech.reduce((sum, loudness) => sum + 10 ** (loudness / 10), 0) / (speech.length || 1);
  return { room, voice: power ? 10 * Math.log10(power) : silence, from };
}
