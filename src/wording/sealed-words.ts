import type { Contact } from "../domain/contact/contact";
import { unlockFault } from "./card-faults";
import { cardsWords } from "./cards-words";

/** The words of opening what somebody left, and of erasing it for them. */
export function sealedWords() {
  const { contact, field, proof } = cardsWords();
  return { ...contact, card: field, pin: proof.pin };
}

/** What came of a card and a PIN: a card that could not be read leaves the PIN untried. */
export const unlockTold = (answer: Parameters<typeof unlockFault>[0]) => ({
  fault: unlockFault(answer),
  tried: !("fault" in answer),
});

const parts = ["name", "phone", "hamlet"] as const;

/** What is in a contact, each under its name. */
export const namedParts = (contact: Contact): [name: string, said: string][] =>
  parts.flatMap((part): [string, string][] => {
    const said = contact[part];
    return said ? [[cardsWords().contact[part], said]] : [];
  });
