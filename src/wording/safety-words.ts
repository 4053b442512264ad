import { enSafety } from "./en/safety";
import { viSafety, type SafetyWords } from "./vi/safety";
import { language } from "./words";

/** The words of backups and of a tablet in trouble, in the language of the moment; loaded only where they are shown. */
export const safetyWords = (): SafetyWords => (language() === "en" ? enSafety : viSafety);
