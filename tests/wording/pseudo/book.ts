import { book as vietnamese, type Book } from "../../../src/wording/vi/book";
import { pseudoWords } from "./pseudo-words";

/** A third language made of the first: whatever stands on a screen without its brackets was never translated. */
export const book: Book = pseudoWords(vietnamese);
