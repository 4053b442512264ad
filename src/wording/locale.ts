import { spoken } from "./words";

/** What days, times and numbers are written by, and labels are sorted by: the language of the moment with its digits. */
export function locale(): string {
  const { locale: written, digits } = spoken();
  return `${written}-u-nu-${digits}`;
}
