import { enBoard } from "./en/board";
import { viBoard, type BoardWords } from "./vi/board";
import { language } from "./words";

/** The words of the public board and its voice, in the language of the moment; loaded only with them. */
export const boardWords = (): BoardWords => (language() === "en" ? enBoard : viBoard);
