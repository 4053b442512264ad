import { skill } from "./vi/skill";
import { wordsOf } from "./words";

/** What a member can do, in the language of the moment. */
export const skillWords = wordsOf("skill", skill);
