import { idOf, type Instant, type JournalEvent, type VoidEvent } from "../event";

/** A tablet of the office: its letter begins every number it gives out. */
export interface Tablet {
  id: string;
  version: number;
  office: string;
  letter: string;
  /** Public key of its signatures, JWK as text. */
  key: string;
  /** When its last backup was read back. */
  backupAt?: Instant;
}

/** The tablet after one more event. */
export function applyToTablet(tablet: Tablet | undefined, event: JournalEvent | VoidEvent): Tablet | undefined {
  if (event.type === "tablet-enrolled" && !tablet) {
    return { id: idOf(event.about), version: event.version, ...event.data };
  }
  const backup = event.type === "backup-made" ? { backupAt: event.at } : {};
  return tablet && { ...tablet, ...backup, version: event.version };
}

/** Numbers of the paper log begin with it, so no tablet ever gets it. */
export const paperLetter = "P";

/** The first letter no tablet of the office has yet; undefined when all 25 are given. */
export function nextLetter(tablets: readonly Tablet[]): string | undefined {
  const given = new Set(tablets.map((tablet) => tablet.letter));
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((letter) => letter !== paperLetter && !given.has(letter));
}
