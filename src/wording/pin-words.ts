import { enPin } from "./en/pin";
import { viPin, type PinWords } from "./vi/pin";
import { language } from "./words";

/** The words of changing a PIN, in the language of the moment; loaded only with that screen. */
export const pinWords = (): PinWords => (language() === "en" ? enPin : viPin);
