/** How a clip is played, and whom to tell of its end. */
export interface ClipPlay {
  /** 1 is as it was spoken. */
  rate: number;
  ended: () => void;
  /** The clip is missing or this browser cannot play it. */
  failed: () => void;
}

/** Plays a recorded clip; the answer stops it, after which nobody is told anything more. */
export function playClip(address: string, { rate, ended, failed }: ClipPlay): () => void {
  const audio = new Audio(address);
  audio.playbackRate = rate;
  let told = false;
  const once = (then: () => void) => () => {
    if (told) return;
    told = true;
    then();
  };
  audio.onended = once(ended);
  const broken = once(failed);
  audio.onerror = broken;
  audio.play().catch(broken);
  return () => {
    told = true;
    audio.pause();
  };
}
