import { enCoverage } from "./en/coverage";
import { viCoverage, type CoverageWords } from "./vi/coverage";
import { language } from "./words";

/** The words of coverage and figures, in the language of the moment; loaded only with their screens. */
export const coverageWords = (): CoverageWords => (language() === "en" ? enCoverage : viCoverage);
