import { coverage } from "./vi/coverage";
import { wordsOf } from "./words";

/** The words of coverage and figures, in the language of the moment; loaded only with their screens. */
export const coverageWords = wordsOf("coverage", coverage);
