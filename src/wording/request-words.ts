import { request } from "./vi/request";
import { wordsOf } from "./words";

/** The words of the volunteer's console, in the language of the moment; loaded only with it. */
export const requestWords = wordsOf("request", request);
