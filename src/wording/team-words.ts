import { team } from "./vi/team";
import { wordsOf } from "./words";

/** The team's words, in the language of the moment; loaded only with its screens. */
export const teamWords = wordsOf("team", team);
