import { duty } from "./vi/duty";
import { wordsOf } from "./words";

/** The words of this part of the team's work, in the language of the moment; loaded only with its screens. */
export const dutyWords = wordsOf("duty", duty);
