import { paper } from "./vi/paper";
import { wordsOf } from "./words";

/** The words of the paper log, in the language of the moment; loaded only with its screen. */
export const paperWords = wordsOf("paper", paper);
