// @chunk later
// oxlint-disable-next-line import/default -- Vite makes the address of the built worklet its default export.
import workletAddress from "../worker/microphone-worklet.ts?worker&url";
import { closeMedia, openMedia } from "./open-media";
import { within } from "./within";

/** The worklet is a kilobyte that this tablet keeps. */
const readyWithinMs = 10_000;
const samplesASecond = 48_000;

/**
 * A voice as it is: what a browser does to hear a telephone call (taking echoes away, turning up what is soft) would make
 * every sentence sound another way. The station levels them all alike itself.
 */
const asItIs = {
  channelCount: 1,
  echoCancellation: false,
  autoGainControl: false,
  noiseSuppression: true,
};

/** Whether this browser can hear frame by frame, and has an encoder for Opus. */
export async function mayRecord(): Promise<boolean> {
  if (!navigator.mediaDevices || !navigator.storage?.getDirectory || !globalThis.AudioWorkletNode) return false;
  if (!globalThis.AudioEncoder) return false;
  const asked = AudioEncoder.isConfigSupported({ codec: "opus", sampleRate: samplesASecond, numberOfChannels: 1 });
  return within(readyWithinMs, asked).then(
    ({ supported }) => Boolean(supported),
    () => false,
  );
}

/**
 * Opens the microphone and tells every 20 ms of it, until it is closed; `lost` when it was pulled out. Rejects when there is
 * none, or nobody allows it.
 */
export async function openMicrophone(heard: (frame: Float32Array) => void, lost: () => void): Promise<() => void> {
  const stream = await openMedia({ audio: asItIs });
  const audio = new AudioContext({ sampleRate: samplesASecond });
  const close = () => {
    closeMedia(stream);
    if (audio.state !== "closed") void audio.close();
  };
  try {
    await within(readyWithinMs, audio.audioWorklet.addModule(workletAddress));
    const frames = new AudioWorkletNode(audio, "frames", {
      numberOfOutputs: 0,
      channelCount: 1,
      channelCountMode: "explicit",
    });
    frames.port.onmessage = ({ data }: MessageEvent<Float32Array>) => heard(data);
    audio.createMediaStreamSource(stream).connect(frames);
    stream.getTracks().forEach((track) => track.addEventListener("ended", lost));
    await within(readyWithinMs, audio.resume());
  } catch (reason) {
    close();
    throw reason;
  }
  return close;
}
