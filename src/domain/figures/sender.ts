/** An office whose signed figures are taken: its key was compared once, by a person, with what the office says it is. */
export interface Sender {
  /** Public key, JWK as text. */
  key: string;
  /** The unit it speaks for. */
  unit: string;
  name: string;
  confirmedAt: number;
  by: string;
  /** The newest file of it that was taken. */
  last?: { period: string; madeAt: number };
}

/** How a fingerprint is read to each other over the telephone: groups of four signs. */
export const spokenFingerprint = (hex: string): string =>
  hex
    .slice(0, 24)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, "$1 ");
