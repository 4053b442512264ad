import type { WordsBetween } from "../domain/guide/sentences";
import type { Book } from "./vi/book";

interface LanguageRow {
  /** In its own script: whoever looks for it reads no other. */
  name: string;
  direction: "ltr" | "rtl";
  /** The letters of the station, or the tablet's own for a script that they lack. */
  font: "station" | "tablet";
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
  /** All its words in one piece, fetched when somebody asks for them. Vietnamese has none: each screen brings its own. */
  words: (() => Promise<{ book: Book }>) | undefined;
}

/** What languages in Latin letters have in common. */
const latin: Pick<LanguageRow, "direction" | "font" | "digits" | "between"> = {
  direction: "ltr",
  font: "station",
  digits: "latn",
  between: "spaces",
};

/** Every language of the screens: a row here, a folder of words beside this file, and tellings of the guides. */
export const languages = {
  vi: { ...latin, name: "Tiếng Việt", locale: "vi-VN", voice: "vi", notFetched: "", words: undefined },
  en: {
    ...latin,
    name: "English",
    locale: "en-GB",
    voice: "en",
    notFetched: "English could not be loaded. Please ask the staff.",
    words: () => import("./en/book"),
  },
} satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];
