import type { Language } from "./languages";
import { keptLanguage } from "./words";

/** The language of before a reload, to be waited for: who reads no Vietnamese should not see it flash by. */
export function resumeLanguage(): Promise<void> | undefined {
  try {
    const before = sessionStorage.getItem(keptLanguage) ?? "vi";
    return before === "vi" ? undefined : import("./speak").then(({ speak }) => speak(before as Language));
  } catch {
    return undefined;
  }
}
