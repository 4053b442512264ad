import { turn } from "./vi/turn";
import { wordsOf } from "./words";

/** The words of a number and its turn, in the language of the moment; loaded only with the screens that say them. */
export const turnWords = wordsOf("turn", turn);
