import type { Contact } from "../domain/contact/contact";
import { cardsWords } from "./cards-words";

/** The words of opening what somebody left, and of erasing it for them. */
export function sealedWords() {
  const { contact, field, proof } = cardsWords();
  return { ...contact, card: field, pin: proof.pin };
}

const parts = ["name", "phone", "hamlet"] as const;

/** What is in a contact, each under its name. */
export const namedParts = (contact: Contact): [name: string, said: string][] =>
  parts.flatMap((part): [string, string][] => {
    const said = contact[part];
    return said ? [[cardsWords().contact[part], said]] : [];
  });
