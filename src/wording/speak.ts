// @chunk later
import { languages, type Language } from "./languages";
import { language, setWords } from "./words";

/** The letters of a script that the station's lack, with the height of its lines. The list of languages is read by the build too. */
const letters: Partial<Record<(typeof languages)[Language]["font"], () => Promise<unknown>>> = {
  khmer: () => import("./khmer-letters"),
};

/** Changes the language of every screen; the words of another than Vietnamese are fetched only when somebody asks for it. */
export const speak = (next: Language): Promise<void> => show(next, true);

/** Shows Vietnamese to staff where a language has words for citizens alone; what comes back gives the citizen theirs again. */
export function speakToStaff(): () => void {
  const citizens = language();
  if (languages[citizens].wholeFor === "everybody") return () => {};
  void show("vi", false);
  return () => void show(citizens, false).catch(() => undefined);
}

async function show(next: Language, kept: boolean): Promise<void> {
  const { words, direction, font, locale, digits, voice } = languages[next];
  // Without its letters a language is read in those of the tablet, which is better than not at all.
  void letters[font]?.().catch(() => undefined);
  setWords(next, { book: (await words?.())?.book, locale: `${locale}-u-nu-${digits}`, voice }, kept);
  const page = document.documentElement;
  page.lang = next;
  page.dir = direction;
  page.dataset.font = font;
}
