import { rules } from "./vi/rules";
import { wordsOf } from "./words";

/** The words of the office's rules, in the language of the moment; loaded only with their screen. */
export const rulesWords = wordsOf("rules", rules);
