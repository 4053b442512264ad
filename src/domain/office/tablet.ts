import { idOf, type Instant, type JournalEvent, type VoidEvent } from "../event";
import type { TabletRole } from "./tablet-role";

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
  /** Who stands in front of it; a citizen, until a lead says otherwise. */
  role?: TabletRole;
  /** When a volunteer last let its requests through. */
  letThroughAt?: Instant;
}

/** The tablet after one more event. */
export function applyToTablet(tablet: Tablet | undefined, event: JournalEvent | VoidEvent): Tablet | undefined {
  if (event.type === "tablet-enrolled" && !tablet) {
    return { id: idOf(event.about), version: event.version, ...event.data };
  }
  return tablet && { ...tablet, ...changedBy(event), version: event.version };
}

function changedBy(
  event: JournalEvent | VoidEvent,
): Partial<Pick<Tablet, "key" | "role" | "letThroughAt" | "backupAt">> {
  if (event.type === "tablet-key-renewed") return { key: event.data.key };
  if (event.type === "tablet-role-chosen") return { role: event.data.role };
  if (event.type === "backup-made") return { backupAt: event.at };
  return event.type === "requests-let-through" ? { letThroughAt: event.at } : {};
}

/** Numbers of the paper log begin with it, so no tablet ever gets it. */
export const paperLetter = "P";

/** The first letter no tablet of the office has yet; undefined when all 25 are given. */
export function nextLetter(tablets: readonly Tablet[]): string | undefined {
  const given = new Set(tablets.map((tablet) => tablet.letter));
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((letter) => letter !== paperLetter && !given.has(letter));
}
