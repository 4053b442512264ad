import { samplesASecond } from "../../src/domain/voice/loudness";

interface Spoken {
  /** How long each stretch of speech is, and the silence behind it; the sound begins with a silence of 0.5 s. */
  says: readonly { seconds: number; restsSeconds: number }[];
  /** In dB below the loudest there is. */
  voice: number;
  room: number;
}

/** A sound shaped like speech: four syllables a second, in a room that hums. Chance is always the same. */
export function spoken({ says, voice, room }: Spoken): Float32Array {
  const chance = chanceFrom(7);
  const [loud, hum] = [10 ** (voice / 20) * 1.9, 10 ** (room / 20) * 1.7];
  const samples: number[] = [];
  const add = (seconds: number, speaks: boolean) => {
    for (let n = 0; n < seconds * samplesASecond; n += 1) {
      const syllable = Math.abs(Math.sin((Math.PI * 4 * n) / samplesASecond));
      const wave = Math.sin((2 * Math.PI * 180 * n) / samplesASecond) + 0.4 * chance();
      samples.push((speaks ? loud * syllable * wave : 0) + hum * chance());
    }
  };
  add(0.5, false);
  for (const { seconds, restsSeconds } of says) {
    add(seconds, true);
    add(restsSeconds, false);
  }
  return Float32Array.from(samples, (sample) => Math.max(-1, Math.min(1, sample)));
}

/** From -1 to 1. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** The same sound as a file that a browser's pretended microphone plays. */
export function waveFile(samples: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const text = (at: number, word: string) => [...word].forEach((sign, n) => view.setUint8(at + n, sign.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, 36 + samples.length * 2, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, samplesASecond, true);
  view.setUint32(28, samplesASecond * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples.length * 2, true);
  samples.forEach((sample, at) => view.setInt16(44 + at * 2, Math.round(sample * 32_767), true));
  return new Uint8Array(view.buffer);
}
