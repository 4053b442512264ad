import { enDuty } from "./en/duty";
import { viDuty, type DutyWords } from "./vi/duty";
import { language } from "./words";

/** The words of this part of the team's work, in the language of the moment; loaded only with its screens. */
export const dutyWords = (): DutyWords => (language() === "en" ? enDuty : viDuty);
