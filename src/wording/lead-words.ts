import { lead } from "./vi/lead";
import { wordsOf } from "./words";

/** The words of a lead's day, in the language of the moment; loaded only with its screens. */
export const leadWords = wordsOf("lead", lead);
