import { calendar } from "./vi/calendar";
import { wordsOf } from "./words";

/** What a field for a day says, in the language of the moment; loaded only with the first such field. */
export const calendarWords = wordsOf("calendar", calendar);
