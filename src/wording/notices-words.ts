import { notices } from "./vi/notices";
import { wordsOf } from "./words";

/** The words about what others made and the station is built of; loaded only with their screen and the way to it. */
export const noticesWords = wordsOf("notices", notices);
