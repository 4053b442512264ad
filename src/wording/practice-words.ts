import { practice } from "./vi/practice";
import { wordsOf } from "./words";

/** The practice's words in the language of the moment; loaded only with a tutorial, never with the welcome. */
export const practiceWords = wordsOf("practice", practice);
