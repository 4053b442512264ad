import { tablet } from "./vi/tablet";
import { wordsOf } from "./words";

/** The words about the tablet itself, in the language of the moment; loaded only with the staff's side. */
export const tabletWords = wordsOf("tablet", tablet);
