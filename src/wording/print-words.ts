import { enPrint } from "./en/print";
import { viPrint, type PrintWords } from "./vi/print";
import { language } from "./words";

/** The words on and around what is printed, in the language of the moment; loaded only where something is taken home. */
export const printWords = (): PrintWords => (language() === "en" ? enPrint : viPrint);
