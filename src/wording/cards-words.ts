import { enCards } from "./en/cards";
import { viCards, type CardsWords } from "./vi/cards";
import { language } from "./words";

/** The words of key cards and of what they open, in the language of the moment; loaded only with those screens. */
export const cardsWords = (): CardsWords => (language() === "en" ? enCards : viCards);
