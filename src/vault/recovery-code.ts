/** Crockford's alphabet: no letter that is read as a digit (https://www.crockford.com/base32.html). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A hundred random bits as five groups of four, to be printed and typed back. */
export function makeRecoveryCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(20));
  const letters = [...random].map((byte) => alphabet[byte % 32]).join("");
  return letters.match(/.{4}/g)!.join("-");
}

/** What was meant by what was typed: spaces, dashes and case do not matter, O is 0, I and L are 1. */
export const plainCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
