import { contact } from "./vi/contact";
import { wordsOf } from "./words";

/** The words of leaving a contact, in the language of the moment; loaded only with that screen. */
export const contactWords = wordsOf("contact", contact);
