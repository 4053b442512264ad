import * as v from "valibot";
import { soundFaults } from "./judge-sound";

const clip = v.object({
  mark: v.string(),
  /** The sentence as it was read, so that a changed one can be set beside it. */
  text: v.string(),
  /** Where it stood when it was read. */
  part: v.string(),
  place: v.string(),
  ms: v.number(),
  bytes: v.number(),
  at: v.number(),
  /** What was not good about it, and kept all the same. */
  fault: v.optional(v.picklist(soundFaults)),
});

const voice = v.object({
  id: v.string(),
  /** How the office calls it, such as "người Bến Tre"; no person's name. */
  name: v.string(),
  /** What whoever speaks agreed to, word for word, and when. */
  consent: v.object({ text: v.string(), at: v.number() }),
  clips: v.array(clip),
});

/** A sentence that somebody read aloud on this tablet. */
export type RecordedClip = v.InferOutput<typeof clip>;
/** A voice of the office: who it is, what was agreed to, and what it has read. */
export type RecordedVoice = v.InferOutput<typeof voice>;

/** The voice that a file of this tablet tells of; undefined where the file is damaged. */
export function readRecordedVoice(text: string): RecordedVoice | undefined {
  try {
    const read = v.safeParse(voice, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** The voice with one more clip, in the place of the one of the same text. */
export const withClip = (of: RecordedVoice, clip: RecordedClip): RecordedVoice => ({
  ...of,
  clips: [...of.clips.filter(({ mark }) => mark !== clip.mark), clip],
});

export const withoutClip = (of: RecordedVoice, mark: string): RecordedVoice => ({
  ...of,
  clips: of.clips.filter((one) => one.mark !== mark),
});

/** How much room a voice takes on the tablet. */
export const bytesOf = ({ clips }: Pick<RecordedVoice, "clips">): number =>
  clips.reduce((sum, { bytes }) => sum + bytes, 0);

/** The order in which voices play: those that the office put first, and behind them the others. */
export const inOrder = <V extends Pick<RecordedVoice, "id">>(voices: readonly V[], order: readonly string[]): V[] => {
  const rank = ({ id }: V) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...voices].sort((a, b) => rank(a) - rank(b));
};
