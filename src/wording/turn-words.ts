import { enTurn } from "./en/turn";
import { viTurn, type TurnWords } from "./vi/turn";
import { language } from "./words";

/** The words of a number and its turn, in the language of the moment; loaded only with the screens that say them. */
export const turnWords = (): TurnWords => (language() === "en" ? enTurn : viTurn);
