import { secrets } from "./vi/secrets";
import { wordsOf } from "./words";

/** The words of the four codes and cards, in the language of the moment; loaded only with their screen. */
export const secretsWords = wordsOf("secrets", secrets);
