import { safety } from "./vi/safety";
import { wordsOf } from "./words";

/** The words of backups and of a tablet in trouble, in the language of the moment; loaded only where they are shown. */
export const safetyWords = wordsOf("safety", safety);
