import { createSignal } from "solid-js";
import { vi, type Words } from "./vi";

export type Language = "vi" | "en";

const [language, setLanguage] = createSignal<Language>("vi");
const [words, setWords] = createSignal<Words>(vi);

export { language, words };

/** Changes the language of every screen; English is fetched only when somebody asks for it. */
export async function speak(next: Language): Promise<void> {
  const spoken = next === "en" ? (await import("./en")).en : vi;
  setWords(spoken);
  setLanguage(next);
  document.documentElement.lang = next;
}
