import { enPaper } from "./en/paper";
import { viPaper, type PaperWords } from "./vi/paper";
import { language } from "./words";

/** The words of the paper log, in the language of the moment; loaded only with its screen. */
export const paperWords = (): PaperWords => (language() === "en" ? enPaper : viPaper);
