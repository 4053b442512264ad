import { drawing } from "./vi/drawing";
import { wordsOf } from "./words";

/** What a drawing of a practice screen is called, in the language of the moment. */
export const drawingWords = wordsOf("drawing", drawing);
