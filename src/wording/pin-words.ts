import { pin } from "./vi/pin";
import { wordsOf } from "./words";

/** The words of changing a PIN, in the language of the moment; loaded only with that screen. */
export const pinWords = wordsOf("pin", pin);
