import { sending } from "./vi/sending";
import { wordsOf } from "./words";

/** The words of who sent figures and who did not, in the language of the moment; loaded only with their screen. */
export const sendingWords = wordsOf("sending", sending);
