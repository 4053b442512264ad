/**
 * Slots of one size, in two files alike. What stands in a slot stands nowhere else, and overwriting it really
 * overwrites it: IndexedDB keeps what was deleted on the disk, a file that is written in place does not.
 */
export interface KeySlots {
  /** Writes a slot, at most 252 bytes; resolves when the disk has it. */
  write(slot: number, bytes: Uint8Array): Promise<void>;
  /** The content of a slot, filled up with zeros; all zeros if nothing was ever written. */
  read(slot: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Overwrites the slots with zeros; resolves when the disk has them. */
  wipe(slots: readonly number[]): Promise<void>;
  /** Overwrites every slot except these. Returns how many of them were not empty. */
  keepOnly(slots: readonly number[]): Promise<number>;
  /** Repairs a damaged slot from the other file. Returns the slots that are empty in both. */
  mend(slots: readonly number[]): Promise<number[]>;
}
