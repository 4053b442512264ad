import { sentencesOf } from "../guide/sentences";
import { soundMark } from "./sound-mark";

/** One sound to play, and whether a short rest follows it: behind a sentence, not between a word and its number. */
export interface Sound {
  mark: string;
  rests: boolean;
}

/**
 * A sentence that is put together with numbers, in pieces that have a sound each: "Còn 3–5 lượt nữa" is "Còn", "3", "đến",
 * "5", "lượt nữa". What begins with 0 or is larger than 99, such as the digits of a number, is said digit by digit.
 */
export const piecesOf = (sentence: string): string[] =>
  sentence
    .replace(
      /0?(\d{1,2}):(\d{2})/gu,
      (_, hour: string, minute: string) => `${hour} giờ${minute === "00" ? "" : ` ${minute}`}`,
    )
    .replace(/(\d)\s*[–-]\s*(?=\d)/gu, "$1 đến ")
    .split(/(\d+|(?<!\p{L})\p{Lu}(?=[-‑\s]\d))|,/u)
    .flatMap((piece = "") => (/^(?:0\d+|\d{3,})$/u.test(piece) ? [...piece] : [piece.replace(around, "")]))
    .filter(Boolean);

const around = /^[\s.‑-]+|[\s.‑-]+$/gu;

const marked = (texts: readonly string[], rests: boolean): Sound[] =>
  texts.map((text) => ({ mark: soundMark(text), rests }));

type Has = (mark: string) => boolean;

/** The sounds of each line; undefined for a line of which something has none. */
const soundsOfLines = (text: string, has: Has): (Sound[] | undefined)[] => {
  const soundsOf = (sentence: string) =>
    [marked([sentence], true), marked(piecesOf(sentence), false)].find((ways) => ways.every(({ mark }) => has(mark)));
  return text.split("\n").map((line) => {
    const sounds = sentencesOf(line).map(soundsOf);
    return sounds.every((some) => some !== undefined) ? sounds.flat() : undefined;
  });
};

/**
 * What to play for a text, line by line: each sentence whole where it has a sound, else its pieces where each has one. A
 * line of which something has no sound, such as one that was changed since, is not said at all: half of it might say the
 * opposite.
 */
export const soundsFor = (text: string, has: Has): Sound[] =>
  soundsOfLines(text, has).flatMap((sounds) => sounds ?? []);

/** Whether a text is said from its first word to its last. */
export const saysWhole = (text: string, has: Has): boolean => {
  const lines = soundsOfLines(text, has);
  return lines.every(Boolean) && lines.some((sounds) => sounds?.length);
};
