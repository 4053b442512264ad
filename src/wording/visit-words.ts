import { visit } from "./vi/visit";
import { wordsOf } from "./words";

/** The citizens' words beyond the welcome, in the language of the moment; loaded only with the screens that say them. */
export const visitWords = wordsOf("visit", visit);

/** That no number can be kept here; at an address browsers keep nothing for, with what staff should do. */
export function nothingKept(): string {
  const { noStorage, needsHttps } = visitWords().notices;
  return isSecureContext ? noStorage : `${noStorage} ${needsHttps}`;
}

/** How far rows are made anew; undefined while they are not. */
export const remakingNow = (state: { state: string; share?: number }): string | undefined =>
  state.share === undefined ? undefined : visitWords().notices.remaking(Math.round(state.share * 100));
