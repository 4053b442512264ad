import { languages, type Language } from "./languages";
import { setWords } from "./words";

/** Changes the language of every screen; the words of another than Vietnamese are fetched only when somebody asks for it. */
export async function speak(next: Language): Promise<void> {
  const { words, direction, font } = languages[next];
  setWords(next, (await words?.())?.book);
  const page = document.documentElement;
  page.lang = next;
  page.dir = direction;
  page.dataset.font = font;
}
