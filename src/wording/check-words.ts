import { check } from "./vi/check";
import { wordsOf } from "./words";

/** The words of looking at guides on a real phone, in the language of the moment; loaded only with its screen. */
export const checkWords = wordsOf("check", check);
