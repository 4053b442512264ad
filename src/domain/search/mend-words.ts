import { foldedWords } from "./fold-text";

/**
 * What fingers and ears make of words, undone: keys of a Vietnamese keyboard that stayed letters ("dduwowcj", "d9u7o7c5"),
 * two letters that changed places, and the sounds of the south ("dô" for "vô", "ngân hàn" for "ngân hàng"). Only a word that
 * no guide knows is looked at, and only a word that some guide knows takes its place.
 */
export function createMender(known: ReadonlySet<string>): (typed: string) => string {
  const bySound = new Map<string, string[]>();
  for (const word of known) {
    const sound = soundOf(word);
    bySound.set(sound, [...(bySound.get(sound) ?? []), word]);
  }
  const candidates = (word: string) =>
    [...fromKeys(word), ...swapped(word), ...(bySound.get(soundOf(word)) ?? [])].filter((one) => known.has(one));
  return (typed) => {
    const words = foldedWords(typed);
    const mended: string[] = [];
    for (const [place, word] of words.entries()) {
      const near = { before: mended[place - 1] ?? "", after: words[place + 1] ?? "" };
      mended.push(known.has(word) ? word : (fitting(candidates(word), near, known) ?? word));
    }
    return mended.join(" ");
  };
}

/** Of several words that could be meant, the one that some guide has beside this neighbour. */
function fitting(candidates: string[], near: { before: string; after: string }, known: ReadonlySet<string>) {
  const beside = (word: string) => known.has(near.before + word) || known.has(word + near.after);
  return candidates.find(beside) ?? candidates[0];
}

/** The word without the keys that should have become marks, as Telex and as VNI write them. */
function fromKeys(word: string): string[] {
  const vni = word.replace(/(?<=[a-z])\d/g, "");
  const telex = word
    .replace(/^w/, "u")
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj]$/, "")
    .replace(/([aeo])\1/g, "$1")
    .replace(/dd/g, "d")
    .replace(/(?<=[auo])w/g, "")
    .replace(/(?<=[aeiouy])[sfrxj](?=[a-z])/g, "");
  return [vni, telex].filter((one) => one !== word);
}

const swapped = (word: string): string[] =>
  [...word]
    .slice(1)
    .map((_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2))
    .filter((one) => one !== word);

/** How a word sounds in the delta: v, d and gi are one, s and x, ch and tr; a word's end -n like -ng, -t like -c. */
function soundOf(word: string): string {
  return word
    .replace(/^(?:v|gi(?=[aeou])|d)/, "d")
    .replace(/^(?:x|s)/, "s")
    .replace(/^(?:tr|ch)/, "ch")
    .replace(/^(?:hu|w|qu|gu)(?=[aeiy])/, "w")
    .replace(/n[gh]?$/, "n")
    .replace(/(?:ch|c|t)$/, "t")
    .replace(/[iy]$/, "i");
}
