import { keysOf } from "../key-of";
import { tidyName } from "../office/tidy-name";

/** A number as people wrote it, and who answers there: a person, an office, a service such as 1900 1006, or 113. */
export interface PhoneNumber {
  /** The number with its spaces, dots and dashes, as people read it aloud. */
  written: string;
  kind: "mobile" | "landline" | "service" | "short";
}

/** The longest line that fits into the settings. */
const mostLetters = 20;

/** What may stand in a number beside its digits: one plus sign in front, brackets, spaces, dots, dashes and strokes. */
const written = /^\+?[\d\s().\-\u2010-\u2015/]+$/;

/**
 * The national plan of Vietnam (Circular 22/2014/TT-BTTTT and the change of area codes in 2017): with the 0 in front a
 * mobile number has ten digits and a number of a place eleven; 1800 and 1900 have four or six digits more.
 */
const kinds = {
  mobile: /^0[35789]\d{8}$/,
  landline: /^02\d{9}$/,
  service: /^1[89]00(\d{4}|\d{6})$/,
  short: /^(11[1-9]|156|10\d{2}|5656)$/,
};

/**
 * Reads what stands in a field as one whole telephone number of Vietnam; undefined for everything else. Nothing is cut
 * off or filled up: a number with a digit too few or too many is refused, for a wrong one would be called.
 */
export function readPhoneNumber(typed: string): PhoneNumber | undefined {
  const phone = tidyName(typed.normalize("NFKC"));
  if (!written.test(phone) || phone.length > mostLetters) return undefined;
  const national = nationalDigits(phone);
  const kind = keysOf(kinds).find((one) => kinds[one].test(national));
  return kind && { written: phone, kind };
}

/** The digits as they are dialled inside the country: +84, 0084 or 84 in front becomes 0. */
export const nationalDigits = (phone: string): string => phone.replace(/\D/g, "").replace(/^(00)?840?(?=[2-9])/, "0");
