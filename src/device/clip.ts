import { atMost } from "./within";

/** How a clip is played, and what to call at its end. */
export interface ClipPlay {
  /** 1 is as it was spoken. */
  rate: number;
  ended: () => void;
  /** The clip is missing, or this browser cannot play it or does not begin to. */
  failed: () => void;
}

const beginsWithinMs = 8_000;
/** What a clip may take beyond its length; and the length of one that does not tell it, as recordings of a browser do. */
const marginMs = 3_000;
const untoldMs = 30_000;

/** Plays a recorded clip. The returned function stops it; after that no callback is called. */
export function playClip(address: string, { rate, ended, failed }: ClipPlay): () => void {
  const audio = new Audio(address);
  audio.playbackRate = rate;
  let over = false;
  const end = (then: () => void) => {
    if (over) return;
    over = true;
    inTime();
    audio.pause();
    then();
  };
  const broken = () => end(failed);
  let inTime = atMost(beginsWithinMs, broken);
  const begun = () => {
    if (over) return;
    inTime();
    const length = Number.isFinite(audio.duration) ? (audio.duration * 1000) / rate : untoldMs;
    inTime = atMost(length + marginMs, () => end(ended));
  };
  audio.addEventListener("playing", begun, { once: true });
  audio.onended = () => end(ended);
  audio.onerror = broken;
  audio.play().catch(broken);
  return () => end(() => undefined);
}
