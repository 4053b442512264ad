import { encodeOpus } from "../../device/encode-opus";
import { judgeSound, type SoundFault } from "../../domain/voice/judge-sound";
import { levelSound } from "../../domain/voice/level-sound";
import { samplesASecond } from "../../domain/voice/loudness";
import { oggOpus } from "../../domain/voice/ogg-opus";
import { trimSound } from "../../domain/voice/trim-sound";

/** A sentence ready to be kept: cut at its silences, as loud as all others, made small. */
export interface FinishedSound {
  sound: Blob;
  ms: number;
  /** What is not good about it; it can be heard all the same. */
  fault?: SoundFault;
}

/** Makes a clip of what the microphone heard; "empty" when nobody spoke. Rejects when the encoder fails. */
export async function finishSound(heard: Float32Array): Promise<FinishedSound | "empty"> {
  const fault = judgeSound(heard);
  const trimmed = fault === "empty" ? undefined : trimSound(heard);
  if (!trimmed) return "empty";
  const encoded = await encodeOpus(levelSound(trimmed));
  const sound = new Blob([oggOpus(encoded) as BlobPart], { type: "audio/ogg" });
  return { sound, ms: Math.round((trimmed.length * 1000) / samplesASecond), ...(fault && { fault }) };
}
