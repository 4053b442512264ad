/** Somebody whose signed files are taken: their key was compared once, by a person, with what their office says it is. */
export interface KnownSender {
  /** Public key, JWK as text. */
  key: string;
  /** The fingerprint, as it was read out. */
  mark: string;
  /** The office as its file named it. */
  name: string;
  confirmedAt: number;
  by: string;
}

/** Who sent a file: `sender` is undefined until the mark of the key was compared. */
export interface Recognised<S extends KnownSender> {
  sender: S | undefined;
  /** Somebody is known to speak for the same place with another key: a tablet that lost its key has a new one. */
  keyIsNew: boolean;
}

/**
 * Finds the sender of a file by its key. "other": the key is known, and speaks for another place than the file says, which
 * `speaks` tells of a sender.
 */
export function recognise<S extends KnownSender>(
  senders: readonly S[],
  key: string,
  speaks: (sender: S) => boolean,
): Recognised<S> | "other" {
  const sender = senders.find((one) => one.key === key);
  if (sender && !speaks(sender)) return "other";
  return { sender, keyIsNew: !sender && senders.some(speaks) };
}
