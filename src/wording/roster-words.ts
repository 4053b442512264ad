import { enRoster } from "./en/roster";
import { viRoster, type RosterWords } from "./vi/roster";
import { language } from "./words";

/** The words of this part of the team's work, in the language of the moment; loaded only with its screens. */
export const rosterWords = (): RosterWords => (language() === "en" ? enRoster : viRoster);
