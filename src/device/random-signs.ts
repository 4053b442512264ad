const randomBytes = (): Uint8Array => crypto.getRandomValues(new Uint8Array(32));

/** So many signs of an alphabet of at most 256 by chance, each as likely as the others. */
export function randomSigns(alphabet: string, count: number, bytes = randomBytes): string {
  // A byte has 256 values: those beyond the last whole round of the alphabet would make its first signs likelier.
  const fair = 256 - (256 % alphabet.length);
  let signs = "";
  while (signs.length < count)
    signs += [...bytes()].flatMap((byte) => (byte < fair ? alphabet[byte % alphabet.length]! : [])).join("");
  return signs.slice(0, count);
}

/** Six digits. */
export const randomPin = (): string => randomSigns("0123456789", 6);

/** An id of 51 bits: among a million of them, two are alike once in several thousand offices. */
export const randomId = (): string => randomSigns("0123456789abcdefghijklmnopqrstuvwxyz", 10);
