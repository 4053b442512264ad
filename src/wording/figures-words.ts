import { figures } from "./vi/figures";
import { wordsOf } from "./words";

/** The words of what figures argue with, in the language of the moment; loaded only with their screens. */
export const figuresWords = wordsOf("figures", figures);
