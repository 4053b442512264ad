import type { WordsBetween } from "../domain/guide/sentences";
import type { CitizenBook } from "./citizen-areas";
import type { Book } from "./vi/book";

interface LanguageRow {
  /** In its own script: whoever looks for it reads no other. */
  name: string;
  direction: "ltr" | "rtl";
  /** The letters of the station, the tablet's own for a script that they lack, or those that `speak` fetches with the words. */
  font: "station" | "tablet" | "khmer";
  /** Sorts labels, and writes days, times and numbers (BCP 47). */
  locale: string;
  /** The digits of those numbers (a numbering system of Unicode). */
  digits: string;
  /** How the tag of a voice that reads it begins. */
  voice: string;
  /** How its words are counted: by what stands between two of them. */
  between: WordsBetween;
  /** What is said while its words cannot be fetched; Vietnamese is always there. */
  notFetched: string;
  /** Who of its speakers reads the guides again before they count as confirmed, as staff say it in Vietnamese. */
  reader: string;
  /** Whom its words are whole for. Where that is citizens alone, staff read Vietnamese (`citizen-areas.ts`). */
  wholeFor: "everybody" | "citizens";
  /** All its words in one piece, fetched when somebody asks for them. Vietnamese has none: each screen brings its own. */
  words: (() => Promise<{ book: Book | CitizenBook }>) | undefined;
}

/** What languages in Latin letters have in common. */
const latin: Pick<LanguageRow, "direction" | "font" | "digits" | "between" | "wholeFor"> = {
  direction: "ltr",
  font: "station",
  digits: "latn",
  between: "spaces",
  wholeFor: "everybody",
};

/** Every language of the screens: a row here, a folder of words beside this file, and tellings of the guides. */
export const languages = {
  vi: { ...latin, name: "Tiếng Việt", locale: "vi-VN", voice: "vi", notFetched: "", reader: "", words: undefined },
  en: {
    ...latin,
    name: "English",
    locale: "en-GB",
    voice: "en",
    notFetched: "English could not be loaded. Please ask the staff.",
    reader: "người bản ngữ",
    words: () => import("./en/book"),
  },
  km: {
    ...latin,
    name: "ភាសាខ្មែរ",
    font: "khmer",
    locale: "km-KH",
    voice: "km",
    between: "clusters",
    wholeFor: "citizens",
    notFetched: "ទាញយកភាសាខ្មែរមិនទាន់បាន។ សូមសួរបុគ្គលិក។",
    reader: "người Khmer",
    words: () => import("./km/book"),
  },
} satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];
