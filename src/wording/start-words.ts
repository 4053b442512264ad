import { start } from "./vi/start";
import { wordsOf } from "./words";

/** What a lead reads in the first week of an office. */
export const startWords = wordsOf("start", start);
