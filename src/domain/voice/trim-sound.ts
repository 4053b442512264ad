import { frameLength, frameMs, framesOf, levelsOf, type Levels } from "./loudness";

/** What a listener needs around the words, so that none is cut: a soft beginning, and a last sound that dies away. */
const framesBefore = 120 / frameMs;
const framesAfter = 240 / frameMs;
/** A click of the button is shorter than any word. */
const wordFrames = 3;

/** The frames from the first word to the last, with a little room around; undefined where nobody speaks. */
export function findSpeech(frames: readonly number[], { from }: Levels): { first: number; behind: number } | undefined {
  const inWord = (at: number) => {
    for (let next = at; next < at + wordFrames; next += 1) if (!((frames[next] ?? -Infinity) > from)) return false;
    return true;
  };
  const starts = frames.flatMap((_, at) => (inWord(at) ? [at] : []));
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    first: Math.max(0, first - framesBefore),
    behind: Math.min(frames.length, last + wordFrames + framesAfter),
  };
}

/** A recording without the silence before its first word and behind its last; undefined where nobody speaks. */
export function trimSound(samples: Float32Array): Float32Array | undefined {
  const frames = framesOf(samples);
  const speech = findSpeech(frames, levelsOf(frames));
  return speech && samples.slice(speech.first * frameLength, speech.behind * frameLength);
}
