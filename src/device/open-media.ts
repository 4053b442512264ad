import { within } from "./within";

/** Long enough to read and answer the browser's question about camera or microphone. */
const answersWithinMs = 60_000;

/** The camera or the microphone; rejects when there is none, nobody allows it, or nothing answers. */
export async function openMedia(wanted: MediaStreamConstraints): Promise<MediaStream> {
  const asked = navigator.mediaDevices.getUserMedia(wanted);
  try {
    return await within(answersWithinMs, asked);
  } catch (reason) {
    // If it comes later, nobody waits for it any more, and its lamp must not stay on.
    asked.then(closeMedia, () => undefined);
    throw reason;
  }
}

/** Releases the camera or the microphone. */
export const closeMedia = (stream: MediaStream | undefined): void =>
  stream?.getTracks().forEach((track) => track.stop());
