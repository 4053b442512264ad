import { trouble } from "./vi/trouble";
import { wordsOf } from "./words";

/** The words of where citizens fail, in the language of the moment; loaded only with its screen. */
export const troubleWords = wordsOf("trouble", trouble);
