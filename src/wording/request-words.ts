import { enRequest } from "./en/request";
import { viRequest, type RequestWords } from "./vi/request";
import { language } from "./words";

/** The words of the volunteer's console, in the language of the moment; loaded only with it. */
export const requestWords = (): RequestWords => (language() === "en" ? enRequest : viRequest);
