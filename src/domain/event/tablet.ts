import * as v from "valibot";
import { tabletRoles } from "../office/tablet-role";
import { id, nothing, short } from "./pieces";

/** What events about a tablet say. */
export const tabletShapes = {
  "tablet-enrolled": v.object({
    office: short,
    letter: v.pipe(v.string(), v.regex(/^[A-Z]$/)),
    key: v.string(),
    /** The name by which the hub knows this tablet. */
    nkey: v.optional(short),
  }),
  /** The tablet lost its key with a damaged disk. It keeps its letter and signs with this key from now on. */
  "tablet-key-renewed": v.object({ key: v.string() }),
  /** A backup was written, and read back from where it lies. */
  "backup-made": nothing,
  "tablet-role-chosen": v.object({ role: v.picklist(tabletRoles) }),
  /** A volunteer looked, and the tablet gives out numbers again. */
  "requests-let-through": nothing,
  /** It was taken out of the office, for good: it gives no numbers, and its letter stays its own. */
  "tablet-retired": nothing,
};

/** What events about a letter of an office say. */
export const letterShapes = {
  /** Its first version is written once, ever. If two tablets ask for the same letter, one of them gets it. */
  "letter-given": v.object({ tablet: short }),
};

/** What events about a device without a letter say: the phone of one member, or a board on the wall. */
export const deviceShapes = {
  "device-enrolled": v.object({
    office: short,
    kind: v.picklist(["phone", "board"]),
    /** Public key of its signatures, JWK as text. */
    key: v.string(),
    /** The member whose phone it is. */
    member: v.optional(id),
    /** The name by which the hub knows this tablet. */
    nkey: v.optional(short),
  }),
  /** It was taken out of the office, for good. */
  "device-retired": nothing,
};
