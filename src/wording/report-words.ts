import { report } from "./vi/report";
import { wordsOf } from "./words";

/** The words of the reports, in the language of the moment; loaded only with their screens. */
export const reportWords = wordsOf("report", report);
