import { playClip } from "../../device/clip";
import type { RecordedSounds } from "../../device/speech";
import { readVoiceClip } from "../../device/voices-folder";
import type { Sound } from "../../domain/voice/sounds-for";

/** Behind a sentence, as a reader takes breath. A clip ends with a little silence of its own. */
const restMs = 150;

/** Plays the clips of a voice one after the other. One that is gone or does not play ends the text; whoever asked is told. */
export function sayRecorded(
  voice: string,
  sounds: readonly Sound[],
  { rate, ended, failed }: Parameters<RecordedSounds["say"]>[1],
): () => void {
  const left = [...sounds];
  let stopped = false;
  let silence = () => {};
  const fail = () => stopped || failed();
  const next = () => {
    const sound = left.shift();
    if (!sound) return ended();
    readVoiceClip(voice, sound.mark).then((clip) => stopped || play(clip, sound), fail);
  };
  const play = (clip: Blob, { rests }: Sound) => {
    const address = URL.createObjectURL(clip);
    const stop = playClip(address, {
      rate,
      ended: () => (URL.revokeObjectURL(address), rest(rests ? restMs : 0)),
      failed: () => (URL.revokeObjectURL(address), fail()),
    });
    silence = () => (stop(), URL.revokeObjectURL(address));
  };
  const rest = (ms: number) => {
    const resting = setTimeout(next, ms);
    silence = () => clearTimeout(resting);
  };
  next();
  return () => {
    stopped = true;
    silence();
  };
}
