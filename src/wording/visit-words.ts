import { visit } from "./vi/visit";
import { wordsOf } from "./words";

/** The citizens' words beyond the welcome, in the language of the moment; loaded only with the screens that say them. */
export const visitWords = wordsOf("visit", visit);

/** That no number can be kept here; at an address browsers keep nothing for, with what staff should do. */
export function nothingKept(): string {
  const { noStorage, needsHttps } = visitWords().notices;
  return isSecureContext ? noStorage : `${noStorage} ${needsHttps}`;
}
