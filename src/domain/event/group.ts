import * as v from "valibot";
import { count, short } from "./pieces";

/** What events about a small group say. */
export const groupShapes = {
  "group-opened": v.object({ office: short, guide: short, step: short, stepNumber: count }),
};
