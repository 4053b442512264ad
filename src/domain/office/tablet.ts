import type { Instant } from "../event";
import { foldOf, type Folded } from "../event/fold";
import type { deviceShapes, letterShapes, tabletShapes } from "../event/tablet";
import type { DeviceKind } from "../hub/device-kind";
import type { TabletRole } from "./tablet-role";

/** A tablet of the office: its letter begins every number it gives out. */
export interface Tablet extends Folded {
  office: string;
  letter: string;
  /** Public key of its signatures, JWK as text. */
  key: string;
  /** By which name a hub knows it. */
  nkey?: string;
  /** When its last backup was read back. */
  backupAt?: Instant;
  /** Who stands in front of it; a citizen, until a lead says otherwise. */
  role?: TabletRole;
  /** When a volunteer last let its requests through. */
  letThroughAt?: Instant;
  /** When it was taken out of the office; it gives no numbers since. */
  retiredAt?: Instant;
}

/** The tablet after one more line. */
export const applyToTablet = foldOf<Tablet, keyof typeof tabletShapes, "tablet-enrolled">({
  begins: { "tablet-enrolled": ({ data }) => data },
  changes: {
    "tablet-key-renewed": (tablet, { data: { key } }) => ({ ...tablet, key }),
    "tablet-role-chosen": (tablet, { data: { role } }) => ({ ...tablet, role }),
    "backup-made": (tablet, { at }) => ({ ...tablet, backupAt: at }),
    "requests-let-through": (tablet, { at }) => ({ ...tablet, letThroughAt: at }),
    "tablet-retired": (tablet, { at }) => ({ ...tablet, retiredAt: tablet.retiredAt ?? at }),
  },
});

/** A letter that was given to a tablet; its id is that of the office, a colon and the letter. */
export interface Letter extends Folded {
  tablet: string;
}

/** The letter after one more line. */
export const applyToLetter = foldOf<Letter, keyof typeof letterShapes, "letter-given">({
  begins: { "letter-given": ({ data }) => data },
  changes: {},
});

/** A device of the office that has no letter and gives no numbers. */
export interface Device extends Folded {
  office: string;
  kind: Exclude<DeviceKind, "tablet">;
  /** Public key of its signatures, JWK as text. */
  key: string;
  /** The member whose phone it is. */
  member?: string;
  /** By which name the hub knows it. */
  nkey?: string;
  /** When it was taken out of the office. */
  retiredAt?: Instant;
}

/** The device after one more line. */
export const applyToDevice = foldOf<Device, keyof typeof deviceShapes, "device-enrolled">({
  begins: { "device-enrolled": ({ data }) => data },
  changes: { "device-retired": (device, { at }) => ({ ...device, retiredAt: device.retiredAt ?? at }) },
});

/** Numbers of the paper log begin with it, so no tablet ever gets it. */
export const paperLetter = "P";

/**
 * The first letter no tablet of the office has yet; undefined when all 25 are given. Tablets of before letters were written
 * down have theirs too.
 */
export function nextLetter(tablets: readonly Tablet[], letters: readonly Letter[]): string | undefined {
  const given = new Set([...tablets.map(({ letter }) => letter), ...letters.map(({ id }) => id.slice(-1))]);
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((letter) => letter !== paperLetter && !given.has(letter));
}
