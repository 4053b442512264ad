/** An office whose signed figures are taken: its key was compared once, by a person, with what the office says it is. */
export interface Sender {
  /** Public key, JWK as text. */
  key: string;
  /** The fingerprint, as it was read out. */
  mark: string;
  /** The unit it speaks for. */
  unit: string;
  /** The office as its file named it. */
  name: string;
  confirmedAt: number;
  by: string;
}
