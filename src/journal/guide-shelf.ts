import type { Guide } from "../domain/guide/guide";
import type { PackSender } from "../domain/guide/pack/pack-sender";

/** The text of a signed guide, by its mark, and the guide that was made of it, which opens without reading the text. */
export interface KeptGuide {
  /** SHA-256 of the text, hexadecimal; the line that signs it says the same. */
  mark: string;
  text: string;
  guide: Guide;
}

/**
 * The texts of the guides that were signed on this device or taken up on it, each as long as the office: an open request may
 * name any of them. Who signed what, and what was withdrawn, is told by the journal.
 */
export interface GuideShelf {
  guide(mark: string): Promise<KeptGuide | undefined>;
  guides(): Promise<KeptGuide[]>;
  /** Once it resolves the text is on the disk. */
  keep(guide: KeptGuide): Promise<void>;
  /** Offices whose packs are taken. */
  senders(): Promise<PackSender[]>;
  keepSender(sender: PackSender): Promise<void>;
  /** Forgets everything. */
  erase(): Promise<void>;
}
