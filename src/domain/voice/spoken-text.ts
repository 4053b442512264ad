import { digitsAloud, numberAloud } from "./number-words";
import { nameAloud, spelled } from "./spelled-names";

type Rule = [pattern: RegExp, says: (...found: string[]) => string];

const several = /CH Play|App Store/giu;
const month = (text: string): string => numberAloud(Number(text));

/** What is said of figures, in this order: what is more than a number comes before the numbers in it. */
const figures: Rule[] = [
  [/(?<=\d)\s*đ(?!\p{L})/gu, () => " đồng"],
  [/(?<!\d)\+(?=\d)/gu, () => "cộng "],
  // "Bước 3/9": a step of all steps; else such figures are a day.
  [/(?<=Bước )(\d+)\/(?=\d)/giu, (_, step) => `${step} trên `],
  // "31/12/2027", "31-12": a day.
  [/(?<=\d[/-]\d{1,2})[/-](\d{4})(?!\d)/gu, (_, year) => ` năm ${numberAloud(Number(year))}`],
  [/(?<![\d.])(\d{1,2})[/-](\d{1,2})(?![\d/-])/gu, (_, day, of) => `${month(day!)} tháng ${month(of!)}`],
  // "3–5": from to.
  [/(\d)\s*–\s*(?=\d)/gu, (_, from) => `${from} đến `],
  // "1.500.000": dots part thousands.
  [/(?<![\d.])\d{1,3}(?:\.\d{3})+(?![\d.]*\d)/gu, (all) => numberAloud(Number(all!.replaceAll(".", "")))],
  [/(\d+),(\d+)/gu, (_, whole, part) => `${numberAloud(Number(whole))} phẩy ${digitsAloud(part!)}`],
  [/(?<=\d)\s*%/gu, () => " phần trăm"],
  // A year is a number; other figures of four and more, those in groups and those that begin with 0 are said one by one.
  [/(?<!\d|\d )((?:19|20)\d{2})(?!\s?\d)/gu, (_, year) => numberAloud(Number(year))],
  [/\d{3,}(?: \d{3,})+|\d{4,}|(?<!\d)0\d+/gu, (all) => ` ${digitsAloud(all!)} `],
  [/\d+/gu, (all) => ` ${numberAloud(Number(all))} `],
];

/** Marks that are seen, not said: what stands in brackets or quotes gets the short rest of a comma instead. */
const marks: Rule[] = [
  [/\s*[“(]\s*/gu, () => ", "],
  [/\s*[”)]/gu, () => ","],
  [/[‘’'"]/gu, () => ""],
  [/\s*[–—;:]\s*|\s*…/gu, () => ", "],
  [/@/gu, () => " a còng "],
];

/** What is left of marks beside each other: the stronger one. */
const tidied: Rule[] = [
  [/(?:\s*,)+\s*(?=[.!?])/gu, () => ""],
  [/(?:\s*,)+\s*/gu, () => ", "],
  [/\s+/gu, () => " "],
  [/ (?=[.,!?])/gu, () => ""],
  [/^[,\s]+|[,\s]+$/gu, () => ""],
];

const follow = (text: string, rules: readonly Rule[]): string =>
  rules.reduce((now, [pattern, says]) => now.replace(pattern, says), text);

/**
 * A text as people say it, for a voice that reads letter by letter: figures and money in words, codes and telephone
 * numbers digit by digit, OTP and VNeID as they are called, addresses with their dots, a short rest around what stands in
 * quotes. Vietnamese words stay as they are.
 */
export function spokenText(text: string): string {
  const named = text.normalize("NFC").replace(several, (name) => nameAloud(name)!);
  const words = named.replace(/[\p{L}\p{N}]+(?:[-._][\p{L}\p{N}]+)*/gu, wordAloud);
  return follow(follow(follow(words, figures), marks), tidied);
}

/** A word of letters, or one that is put together with dots and hyphens. */
function wordAloud(word: string): string {
  const name = nameAloud(word);
  if (name) return name;
  if (isAddress(word)) return addressAloud(word);
  const parts = /^(\p{Lu}{1,4})-?(\d+)$/u.exec(word);
  if (parts) return `${spelled(parts[1]!)} ${digitsAloud(parts[2]!)}`;
  if (/^[\d.,-]+$/u.test(word)) return word;
  if (/[-_]/u.test(word)) return word.split(/[-_]/u).map(wordAloud).join(", ");
  return /^[B-DF-HJ-NP-TV-XZ]{2,}$/u.test(word) ? spelled(word) : word;
}

const isAddress = (word: string): boolean => /\.(?:vn|com|example)$/iu.test(word);

const addressAloud = (word: string): string =>
  word
    .split(".")
    .map((part) =>
      part
        .split("-")
        .map((piece) => nameAloud(piece) ?? piece)
        .join(" "),
    )
    .join(" chấm ");
