import { batch, createSignal } from "solid-js";
import { vi, type Words } from "./vi/welcome";

export type Language = "vi" | "en";

const kept = "tram-so-language";

const [language, setLanguage] = createSignal<Language>("vi");
const [words, setWords] = createSignal<Words>(vi);

export { language, words };

/** Changes the language of every screen; English is fetched only when somebody asks for it. */
export async function speak(next: Language): Promise<void> {
  const spoken = next === "en" ? (await import("./en/welcome")).en : vi;
  batch(() => {
    setWords(spoken);
    setLanguage(next);
  });
  document.documentElement.lang = next;
  try {
    sessionStorage.setItem(kept, next);
  } catch {
    // Refused storage costs only the memory across a reload.
  }
}

/** The English of before a reload, to be waited for: who reads no Vietnamese should not see it flash by. */
export function resumeLanguage(): Promise<void> | undefined {
  try {
    return sessionStorage.getItem(kept) === "en" ? speak("en") : undefined;
  } catch {
    return undefined;
  }
}
