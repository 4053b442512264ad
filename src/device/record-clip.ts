import { closeMedia, openMedia } from "./open-media";
import { within } from "./within";

/** Longer than any word takes, and short enough if somebody forgets to stop. */
const longestMs = 6000;
/** The longest time a browser may take to deliver the recording. */
const handsOverMs = 4000;

/**
 * Records from the microphone until `stop` is called, or six seconds have passed; the microphone is let go in every
 * case. Rejects when there is none or the person did not allow it.
 */
export async function recordClip(): Promise<{ stop(): void; done: Promise<Blob> }> {
  const heard = await openMedia({ audio: true });
  const recorder = new MediaRecorder(heard);
  const pieces: Blob[] = [];
  const whole = new Promise<Blob>((resolve, reject) => {
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    recorder.onerror = () => reject(new Error("The recording broke off."));
    recorder.onstop = () => resolve(new Blob(pieces, { type: recorder.mimeType }));
  });
  const done = within(longestMs + handsOverMs, whole).finally(() => closeMedia(heard));
  const stop = () => void (recorder.state !== "inactive" && recorder.stop());
  recorder.start();
  setTimeout(stop, longestMs);
  return { stop, done };
}
