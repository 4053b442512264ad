import { languages } from "./languages";
import { language } from "./words";

/** What days, times and numbers are written by, and labels are sorted by: the language of the moment with its digits. */
export function locale(): string {
  const { locale: written, digits } = languages[language()];
  return `${written}-u-nu-${digits}`;
}
