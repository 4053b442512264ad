import { within } from "./within";

/** Long enough to read the question whether a page may see or hear, and to answer it. */
const answersWithinMs = 60_000;

/** The camera or the microphone; rejects when there is none, nobody allows it, or nothing answers. */
export async function openMedia(wanted: MediaStreamConstraints): Promise<MediaStream> {
  const asked = navigator.mediaDevices.getUserMedia(wanted);
  try {
    return await within(answersWithinMs, asked);
  } catch (reason) {
    // Nobody waits any more for what comes later: its lamp must not stay lit.
    asked.then(closeMedia, () => undefined);
    throw reason;
  }
}

/** Lets the camera or the microphone go. */
export const closeMedia = (stream: MediaStream | undefined): void =>
  stream?.getTracks().forEach((track) => track.stop());
