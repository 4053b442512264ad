import { batch, createSignal } from "solid-js";
import { languageCodes, languages, type Language } from "./languages";
import type { Book } from "./vi/book";
import { welcome } from "./vi/welcome";

const kept = "tram-so-language";

const [language, setLanguage] = createSignal<Language>("vi");
/** The words of a language other than Vietnamese. */
const [book, setBook] = createSignal<Book>();

export { language };

/** The words of one area in the language of the moment; a screen brings the Vietnamese ones, and so never waits for them. */
export const wordsOf =
  <Area extends keyof Book>(area: Area, vietnamese: Book[Area]) =>
  (): Book[Area] =>
    book()?.[area] ?? vietnamese;

export const words = wordsOf("welcome", welcome);

/** Changes the language of every screen; the words of another than Vietnamese are fetched only when somebody asks for it. */
export async function speak(next: Language): Promise<void> {
  const { words: fetchWords, direction, font } = languages[next];
  const spoken = (await fetchWords?.())?.book;
  batch(() => {
    setBook(spoken);
    setLanguage(next);
  });
  Object.assign(document.documentElement, { lang: next, dir: direction });
  document.documentElement.dataset.font = font;
  try {
    sessionStorage.setItem(kept, next);
  } catch {
    // Refused storage costs only the memory across a reload.
  }
}

/** The language of before a reload, to be waited for: who reads no Vietnamese should not see it flash by. */
export function resumeLanguage(): Promise<void> | undefined {
  try {
    const before = languageCodes.find((code) => code === sessionStorage.getItem(kept));
    return before && before !== "vi" ? speak(before) : undefined;
  } catch {
    return undefined;
  }
}
