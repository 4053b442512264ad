import { enReport } from "./en/report";
import { viReport, type ReportWords } from "./vi/report";
import { language } from "./words";

/** The words of the reports, in the language of the moment; loaded only with their screens. */
export const reportWords = (): ReportWords => (language() === "en" ? enReport : viReport);
