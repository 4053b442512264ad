import { cards } from "./vi/cards";
import { wordsOf } from "./words";

/** The words of key cards and of what they open, in the language of the moment; loaded only with those screens. */
export const cardsWords = wordsOf("cards", cards);
