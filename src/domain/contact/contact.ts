import type { About, Instant } from "../event";
import { tidyName } from "../office/tidy-name";
import { readPhoneNumber } from "./phone-number";

/** How the office can reach a person who asked. Every part is optional. It is stored only in the vault, sealed. */
export interface Contact {
  name?: string;
  phone?: string;
  hamlet?: string;
}

/** What a contact is left for. */
export const purposes = ["call-back", "home-visit", "follow-up", "membership"] as const;
export type Purpose = (typeof purposes)[number];

/**
 * The version of the sentences a person agrees to, kept with what they left. Raise it whenever those sentences change;
 * a test holds the sentences of each version (Law 91/2025 on personal data: consent must be provable).
 */
export const consentVersion = 1;

/** That somebody agreed: to which sentences, for what, and when. */
export interface Consent {
  version: number;
  purpose: Purpose;
  at: Instant;
}

/** A contact with the consent it may be kept under; there is no other way to keep one. */
export interface Consented {
  about: About;
  contact: Contact;
  consent: Consent;
}

/** What anybody may know about a stored contact without opening it. */
export interface ContactKept {
  about: About;
  consent: Consent;
  /** The running day on which the contact was left. Its age is counted in running days. */
  runningDay: number;
}

export type ContactFault = "no-consent" | "nothing-left" | "not-a-phone" | "too-long";

const longest = 80;

/**
 * Reads what was typed into a form: tidied, without empty parts; or says why it may not be kept. Without the tick of
 * agreement nothing is kept, however much was typed.
 */
export function readContact(
  typed: Contact,
  given: { agreed: boolean; purpose: Purpose; at: Instant },
): { contact: Contact; consent: Consent } | { fault: ContactFault } {
  const contact = tidied(typed);
  if (!Object.keys(contact).length) return { fault: "nothing-left" };
  if (contact.phone && !isPhone(contact.phone)) return { fault: "not-a-phone" };
  if (Object.values(contact).some((part) => part.length > longest)) return { fault: "too-long" };
  if (!given.agreed) return { fault: "no-consent" };
  return { contact, consent: { version: consentVersion, purpose: given.purpose, at: given.at } };
}

const parts = ["name", "phone", "hamlet"] as const;

/** The parts that are not empty, tidied. */
const tidied = (typed: Contact): Contact =>
  Object.fromEntries(parts.map((part) => [part, tidyName(typed[part] ?? "")]).filter(([, said]) => said));

/** True for the number of a person or an office; false for 113 or a service number. */
const isPhone = (phone: string): boolean => /mobile|landline/.test(readPhoneNumber(phone)?.kind ?? "");
