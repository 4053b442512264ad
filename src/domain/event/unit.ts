import * as v from "valibot";
import { day, few, id, name } from "./pieces";

/** What events about a unit of the office's own say. */
export const unitShapes = {
  "unit-added": v.object({ office: id, name, kind: id, parent: v.optional(id), from: v.optional(day) }),
  "unit-renamed": v.object({ name }),
  "unit-moved": v.object({ on: day, parent: id }),
  "unit-ended": v.object({ on: day, into: few(id, 20) }),
};
