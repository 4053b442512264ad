import { writeWhole } from "./open-file";

type Handle = FileSystemSyncAccessHandle;

/** The check that shows whether a failing disk changed a slot. A slot of an older release has none. */
const checkBytes = 4;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv) protects against accidents. Against people the content is sealed. */
function checkOf(slot: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of slot.subarray(0, -checkBytes)) hash = Math.imul(hash ^ byte, 0x01000193);
  // Zero stands for "none".
  return hash >>> 0 || 1;
}

const viewOf = (slot: Uint8Array) => new DataView(slot.buffer, slot.byteOffset + slot.length - checkBytes);
const isGood = (slot: Uint8Array) => viewOf(slot).getUint32(0) === checkOf(slot);
const isUsed = (slot: Uint8Array) => slot.some((byte) => byte !== 0);
const isSame = (a: Uint8Array, b: Uint8Array) => a.every((byte, at) => byte === b[at]);

/** Two files with the same slots, so that no key is lost if one file is lost or damaged. */
export class SlotPair {
  constructor(
    private readonly files: readonly Handle[],
    private readonly slotBytes: number,
  ) {}

  /** The content of a slot, without its check; if the two files differ, the one that is not damaged. */
  read(slot: number): Uint8Array {
    return this.best(slot).slice(0, -checkBytes);
  }

  /** Overwrites a whole slot, so that nothing of an older, longer key is left. */
  write(slot: number, bytes: Uint8Array): void {
    if (bytes.length > this.slotBytes - checkBytes) throw new Error("A slot is shorter.");
    const whole = new Uint8Array(this.slotBytes);
    whole.set(bytes);
    viewOf(whole).setUint32(0, checkOf(whole));
    this.writeBoth(slot, whole);
  }

  /** Overwrites slots in both files. Returns how many of them held anything. */
  wipe(slots: readonly number[]): number {
    const used = slots.filter((slot) => this.both(slot).some(isUsed));
    for (const slot of used) this.writeBoth(slot, new Uint8Array(this.slotBytes));
    return used.length;
  }

  keepOnly(slots: readonly number[]): number {
    const named = new Set(slots);
    const count = Math.ceil(Math.max(...this.files.map((file) => file.getSize())) / this.slotBytes);
    return this.wipe(Array.from({ length: count }, (_, slot) => slot).filter((slot) => !named.has(slot)));
  }

  /** Makes both files alike where one was damaged or lost; gives the slots that hold nothing in either. */
  mend(slots: readonly number[]): number[] {
    for (const slot of slots) {
      const [one, other] = this.both(slot) as [Uint8Array, Uint8Array];
      if (!isSame(one, other) || (isUsed(one) && !isGood(one))) this.write(slot, this.read(slot));
    }
    return slots.filter((slot) => !isUsed(this.best(slot)));
  }

  private both(slot: number): Uint8Array[] {
    return this.files.map((file) => {
      const bytes = new Uint8Array(this.slotBytes);
      file.read(bytes, { at: slot * this.slotBytes });
      return bytes;
    });
  }

  private best(slot: number): Uint8Array {
    const both = this.both(slot);
    return both.find(isGood) ?? both.find(isUsed) ?? both[0]!;
  }

  private writeBoth(slot: number, whole: Uint8Array): void {
    for (const file of this.files) writeWhole(file, whole, slot * this.slotBytes);
  }
}
