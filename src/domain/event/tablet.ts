import * as v from "valibot";
import { tabletRoles } from "../office/tablet-role";
import { nothing, short } from "./pieces";

/** What events about a tablet say. */
export const tabletShapes = {
  "tablet-enrolled": v.object({ office: short, letter: v.pipe(v.string(), v.regex(/^[A-Z]$/)), key: v.string() }),
  /** Its key was lost with a damaged disk: under its old letter it signs with this one now. */
  "tablet-key-renewed": v.object({ key: v.string() }),
  /** A backup was written, and read back from where it lies. */
  "backup-made": nothing,
  "tablet-role-chosen": v.object({ role: v.picklist(tabletRoles) }),
  /** A volunteer looked, and the tablet gives out numbers again. */
  "requests-let-through": nothing,
};

/** What events about a letter of an office say. */
export const letterShapes = {
  /** Its first version is written once, ever: of two tablets that reach for a letter, one has it. */
  "letter-given": v.object({ tablet: short }),
};
