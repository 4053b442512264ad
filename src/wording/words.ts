import { batch, createSignal } from "solid-js";
import type { Language } from "./languages";
import type { Book } from "./vi/book";
import { welcome } from "./vi/welcome";

/** Under this name the session keeps its language. */
export const keptLanguage = "tram-so-language";

const [language, setLanguage] = createSignal<Language>("vi");
/** The words of a language other than Vietnamese. */
const [book, setBook] = createSignal<Book>();

export { language };

/** The words of one area in the language of the moment; a screen brings the Vietnamese ones, and so never waits for them. */
export const wordsOf =
  <Area extends keyof Book>(area: Area, vietnamese: Book[Area]) =>
  (): Book[Area] =>
    book()?.[area] ?? vietnamese;

/** Where nobody says them, as at home, they are left out. */
export const words = /* @__PURE__ */ wordsOf("welcome", welcome);

/** Changes the words of every screen at once. */
export function setWords(next: Language, spoken: Book | undefined): void {
  batch(() => {
    setBook(spoken);
    setLanguage(next);
  });
  try {
    sessionStorage.setItem(keptLanguage, next);
  } catch {
    // Refused storage costs only the memory across a reload.
  }
}
