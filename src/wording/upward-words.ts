import { upward } from "./vi/upward";
import { wordsOf } from "./words";

/** The words of figures that go up by themselves, in the language of the moment; loaded only with their screens. */
export const upwardWords = wordsOf("upward", upward);
