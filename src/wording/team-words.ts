import { enTeam } from "./en/team";
import { viTeam, type TeamWords } from "./vi/team";
import { language } from "./words";

/** The team's words, in the language of the moment; loaded only with its screens. */
export const teamWords = (): TeamWords => (language() === "en" ? enTeam : viTeam);
