import { trial } from "./vi/trial";
import { wordsOf } from "./words";

/** Names of the invented people and places of a trial; loaded only when one is opened. */
export const trialWords = wordsOf("trial", trial);
