import { board } from "./vi/board";
import { wordsOf } from "./words";

/** The words of the public board and its voice, in the language of the moment; loaded only with them. */
export const boardWords = wordsOf("board", board);
