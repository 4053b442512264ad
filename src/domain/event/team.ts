import * as v from "valibot";
import { minimumShape } from "../team/minimum-shape";
import { day, id, name } from "./pieces";

/** What events about a team say. */
export const teamShapes = {
  "team-formed": v.object({ office: id, name, unit: id, from: v.optional(day) }),
  "team-renamed": v.object({ name }),
  /** What a team must have at least. null: the minimum of the office counts for this team. */
  "team-minimum-set": v.object({ minimum: v.nullable(minimumShape) }),
  "team-ended": v.object({ on: day }),
};
