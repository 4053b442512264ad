import { frameMs, framesOf, levelsOf } from "./loudness";

/** What is wrong with a recording: nobody speaks, it is torn at the top, too far away, or the room is too loud. */
export const soundFaults = ["empty", "clipped", "quiet", "noisy"] as const;
export type SoundFault = (typeof soundFaults)[number];

/** A microphone that hears more than it can hold tells the same highest number several times in a row. */
const top = 0.985;
const rowAtTop = 3;
/** One such row is a knock at the table; a voice that is too loud has many. */
const rowsAtMost = 4;
const shortestMs = 240;
const softestVoice = -46;
/** Words are understood without effort where they stand so far above the room (ANSI S12.60 asks 15 dB for classrooms). */
const aboveRoom = 15;

/** Judges a recording as it came from the microphone, with the silence around its words; undefined where it is good. */
export function judgeSound(samples: Float32Array): SoundFault | undefined {
  const frames = framesOf(samples);
  const { room, voice, from } = levelsOf(frames);
  const spokenMs = frames.filter((loudness) => loudness > from).length * frameMs;
  if (spokenMs < shortestMs || voice < -70 || isEven(frames)) return "empty";
  if (rowsAtTop(samples) > rowsAtMost) return "clipped";
  if (voice < softestVoice) return "quiet";
  return voice - room < aboveRoom ? "noisy" : undefined;
}

/** A fan or a street sounds alike all the time; speech never does. */
function isEven(frames: readonly number[]): boolean {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return at(0.95) - at(0.05) < 3;
}

function rowsAtTop(samples: Float32Array): number {
  let [rows, row] = [0, 0];
  for (const sample of samples) {
    row = Math.abs(sample) >= top ? row + 1 : 0;
    if (row === rowAtTop) rows += 1;
  }
  return rows;
}
