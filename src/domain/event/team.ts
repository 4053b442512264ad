import * as v from "valibot";
import { minimumShape } from "../team/minimum-shape";
import { day, id, name } from "./pieces";

/** What events about a team say. */
export const teamShapes = {
  "team-formed": v.strictObject({ office: id, name, unit: id, from: v.optional(day) }),
  "team-renamed": v.strictObject({ name }),
  "team-minimum-set": v.strictObject({ minimum: v.nullable(minimumShape) }),
  "team-ended": v.strictObject({ on: day }),
};
