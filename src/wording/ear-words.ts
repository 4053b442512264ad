// @chunk later
import { ear } from "./vi/ear";
import { wordsOf } from "./words";

/** What is said to whoever goes by ear alone, in the language of the moment; loaded only with the voice of the welcome. */
export const earWords = wordsOf("ear", ear);
