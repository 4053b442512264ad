import { batch, createSignal } from "solid-js";
import type { Language } from "./languages";
import type { Book } from "./vi/book";
import { welcome } from "./vi/welcome";

/** Under this name the session keeps its language. */
export const keptLanguage = "tram-so-language";

const [language, setLanguage] = createSignal<Language>("vi");
/** What screens need of a language. Of Vietnamese nothing: the list of all languages comes with the first other one. */
interface Spoken {
  book?: Partial<Book> | undefined;
  /** What days, times and numbers are written by, with its digits. */
  locale?: string;
  /** How the tag of a voice that reads it begins. */
  voice?: string;
}
const [spoken, setSpoken] = createSignal<Spoken>({});

export { language, spoken };

/** The words of one area in the language of the moment; a screen brings the Vietnamese ones, and so never waits for them. */
export const wordsOf =
  <Area extends keyof Book>(area: Area, vietnamese: Book[Area]) =>
  (): Book[Area] =>
    spoken().book?.[area] ?? vietnamese;

/** Where nobody says them, as at home, they are left out. */
export const words = /* @__PURE__ */ wordsOf("welcome", welcome);

/** Changes the words of every screen at once; the sitting keeps them, unless staff only read in between. */
export function setWords(next: Language, by: Spoken, kept: boolean): void {
  batch(() => {
    setSpoken(by);
    setLanguage(next);
  });
  try {
    if (kept) sessionStorage.setItem(keptLanguage, next);
  } catch {
    // Refused storage costs only the memory across a reload.
  }
}
