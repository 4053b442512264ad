import { framesOf, levelsOf, samplesASecond } from "./loudness";

/** As loud as speech is made for small loudspeakers (-20 dB), with room above it for the loudest sounds. */
export const voiceAt = -20;
const peakAt = 10 ** (-1 / 20);
/** More would raise the room to the loudness of a voice. */
const mostGain = 10 ** (26 / 20);
/** A sound that begins or ends in the middle of a wave clicks. */
const fadeSamples = (samplesASecond * 8) / 1000;

/** The same recording as loud as every other one, whoever spoke near or far; nothing in it is ever cut off at the top. */
export function levelSound(samples: Float32Array): Float32Array {
  const { voice } = levelsOf(framesOf(samples));
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  const wanted = 10 ** ((voiceAt - voice) / 20);
  const gain = Math.min(wanted, mostGain, peak ? peakAt / peak : 1);
  return samples.map((sample, at) => sample * gain * fadeAt(at, samples.length));
}

const fadeAt = (at: number, length: number): number => Math.min(1, at / fadeSamples, (length - 1 - at) / fadeSamples);
