import { enPractice } from "./en/practice";
import { viPractice, type PracticeWords } from "./vi/practice";
import { language } from "./words";

/** The practice's words in the language of the moment; loaded only with a tutorial, never with the welcome. */
export const practiceWords = (): PracticeWords => (language() === "en" ? enPractice : viPractice);
