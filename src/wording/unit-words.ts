import { enUnit } from "./en/unit";
import { viUnit, type UnitWords } from "./vi/unit";
import { language } from "./words";

/** The words of this part of the team's work, in the language of the moment; loaded only with its screens. */
export const unitWords = (): UnitWords => (language() === "en" ? enUnit : viUnit);
