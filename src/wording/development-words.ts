import { development } from "./vi/development";
import { wordsOf } from "./words";

/** The words of a member's own day and months, in the language of the moment; loaded only with their screens. */
export const developmentWords = wordsOf("development", development);
