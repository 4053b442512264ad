import { author } from "./vi/author";
import { wordsOf } from "./words";

/** Words of writing guides, in the language of the moment; loaded only with its screens. */
export const authorWords = wordsOf("author", author);
