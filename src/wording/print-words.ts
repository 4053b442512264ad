import { print } from "./vi/print";
import { wordsOf } from "./words";

/** The words on and around what is printed, in the language of the moment; loaded only where something is taken home. */
export const printWords = wordsOf("print", print);
