import { practised } from "./vi/practised";
import { wordsOf } from "./words";

/** The words of the end of a practice in the language of the moment; at home they come behind its first step. */
export const practisedWords = wordsOf("practised", practised);
