import { hearFrame, isReadToEnd, nextSentence, readingBegins } from "../../domain/voice/follow-reading";

/** A third of a second before the button was pressed, in frames: some people begin to speak as they press. */
const framesBefore = 16;
/** Half a minute; no sentence is so long. */
const mostFrames = 1_500;

/** Collects what the microphone hears while a sentence is read, with a moment before it. */
export function makeTake() {
  let frames: Float32Array[] = [];
  let collects = false;
  let reading = readingBegins;
  return {
    hear(frame: Float32Array, loudness: number): void {
      frames.push(frame);
      reading = hearFrame(reading, loudness);
      if (!collects && frames.length > framesBefore) frames.shift();
    },
    begin: () => {
      collects = true;
      reading = nextSentence(reading);
    },
    isFull: () => frames.length >= mostFrames,
    /** Whether the sentence was read, and it is silent since. */
    isReadToEnd: (sentence: string) => isReadToEnd(reading, sentence),
    /** All that was heard of the sentence. The next one may begin with the silence at its end. */
    end(): Float32Array {
      const whole = new Float32Array(frames.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const frame of frames) {
        whole.set(frame, at);
        at += frame.length;
      }
      frames = frames.slice(-framesBefore);
      collects = false;
      return whole;
    },
    /** Nothing of it is left. */
    drop: () => {
      frames = [];
      collects = false;
    },
  };
}
