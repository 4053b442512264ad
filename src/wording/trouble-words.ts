import { enTrouble } from "./en/trouble";
import { viTrouble, type TroubleWords } from "./vi/trouble";
import { language } from "./words";

/** The words of where citizens fail, in the language of the moment; loaded only with its screen. */
export const troubleWords = (): TroubleWords => (language() === "en" ? enTrouble : viTrouble);
