/** What a hurried thumb, a strange keyboard or an ear of the south makes of words; the same each time. */
export const slips = {
  marks: (text: string) => text,
  plain: (text: string) => withoutMarks(text),
  /** As an iPhone hands text over: each mark a letter of its own. */
  nfd: (text: string) => text.normalize("NFD"),
  capitals: (text: string) => text.toUpperCase(),
  wrong: (text: string) => inLongest(withoutMarks(text), (word) => `${word.slice(0, -2)}m${word.slice(-1)}`),
  swapped: (text: string) =>
    inLongest(withoutMarks(text), (word) => word.slice(0, 1) + word[2]! + word[1]! + word.slice(3)),
  /** Telex keys that stayed letters, in the longest word: "được" becomes "dduwowcj". */
  telex: (text: string) => inLongest(text, (word) => keyed(word, telexKeys, "dd")),
  vni: (text: string) => inLongest(text, (word) => keyed(word, vniKeys, "d9")),
  south: (text: string) => text.split(" ").map(asHeard).join(" "),
} satisfies Record<string, (text: string) => string>;

export type Slip = keyof typeof slips;

const withoutMarks = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

function inLongest(text: string, change: (word: string) => string): string {
  const words = text.split(" ");
  const longest = words.reduce((best, word, at) => (word.length > words[best]!.length ? at : best), 0);
  return words.map((word, at) => (at === longest && word.length > 2 ? change(word) : word)).join(" ");
}

/** Tone keys by mark, and the letter that is typed after a vowel for its shape. */
type Keys = Record<"tones" | "shapes", Record<string, string>>;
const telexKeys: Keys = {
  tones: { "\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j" },
  shapes: { "\u0302": "", "\u031b": "w", "\u0306": "w" },
};
const vniKeys: Keys = {
  tones: { "\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5" },
  shapes: { "\u0302": "6", "\u031b": "7", "\u0306": "8" },
};

function keyed(word: string, keys: Keys, dKeys: string): string {
  let tone = "";
  let typed = "";
  for (const sign of word.normalize("NFD").replaceAll("đ", dKeys)) {
    if (keys.tones[sign] !== undefined) tone = keys.tones[sign];
    // Telex doubles the vowel for its roof.
    else if (keys.shapes[sign] !== undefined) typed += keys.shapes[sign] || typed.at(-1)!;
    else typed += sign;
  }
  return typed + tone;
}

// One sound a word, as it is heard in the delta.
const heard: [wrong: RegExp, as: string][] = [
  [/^v/, "d"],
  [/^gi(?=[aàáảãạ])/, "d"],
  [/ng$/, "n"],
  [/(?<=[aăâoôơuư])n$/u, "ng"],
  [/t$/, "c"],
  [/^tr/, "ch"],
];

function asHeard(word: string): string {
  const fits = heard.find(([wrong]) => word.length > 3 && wrong.test(word));
  return fits ? word.replace(fits[0], fits[1]) : word;
}
