import { unit } from "./vi/unit";
import { wordsOf } from "./words";

/** The words of this part of the team's work, in the language of the moment; loaded only with its screens. */
export const unitWords = wordsOf("unit", unit);
