import { enRules } from "./en/rules";
import { viRules, type RulesWords } from "./vi/rules";
import { language } from "./words";

/** The words of the office's rules, in the language of the moment; loaded only with their screen. */
export const rulesWords = (): RulesWords => (language() === "en" ? enRules : viRules);
