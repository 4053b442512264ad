import { enContact } from "./en/contact";
import { viContact, type ContactWords } from "./vi/contact";
import { language } from "./words";

/** The words of leaving a contact, in the language of the moment; loaded only with that screen. */
export const contactWords = (): ContactWords => (language() === "en" ? enContact : viContact);
