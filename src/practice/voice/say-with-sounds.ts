import { playClip } from "../../device/clip";
import type { MachineVoice } from "../../device/speech";
import { soundsFor, type Sound } from "../../domain/voice/sounds-for";

/** Behind a sentence, as a reader takes breath. Files begin with a pause of their own on a slow tablet. */
const restMs = 250;

/** A voice that says what it has sounds of, one after the other. What has none is passed over, line by line. */
export const sayWithSounds =
  (soundOf: (mark: string) => Uint8Array[] | undefined): MachineVoice["say"] =>
  (text, { rate, ended }) => {
    const left = soundsFor(text, (mark) => soundOf(mark) !== undefined);
    let stop = () => {};
    const next = () => {
      const sound = left.shift();
      if (!sound) return ended();
      stop = playBytes(soundOf(sound.mark)!, { rate, ended: () => (stop = restBehind(sound, next)), failed: ended });
    };
    next();
    return () => stop();
  };

function restBehind({ rests }: Sound, then: () => void): () => void {
  const resting = setTimeout(then, rests ? restMs : 0);
  return () => clearTimeout(resting);
}

function playBytes(bytes: Uint8Array[], { rate, ended, failed }: Parameters<typeof playClip>[1]): () => void {
  const address = URL.createObjectURL(new Blob(bytes as BlobPart[], { type: "audio/ogg" }));
  const free = (then: () => void) => () => (URL.revokeObjectURL(address), then());
  const stop = playClip(address, { rate, ended: free(ended), failed: free(failed) });
  return free(stop);
}
