import * as v from "valibot";
import { tabletRoles } from "../office/tablet-role";
import { nothing, short } from "./pieces";

/** What events about a tablet say. */
export const tabletShapes = {
  "tablet-enrolled": v.strictObject({ office: short, letter: v.pipe(v.string(), v.regex(/^[A-Z]$/)), key: v.string() }),
  "tablet-key-renewed": v.strictObject({ key: v.string() }),
  "backup-made": nothing,
  "tablet-role-chosen": v.strictObject({ role: v.picklist(tabletRoles) }),
  "requests-let-through": nothing,
};
