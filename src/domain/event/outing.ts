import * as v from "valibot";
import { topics } from "../guide/guide";
import { mostOfADuty } from "../team/duty-kind";
import { count as anyCount, day, id, minutesOfADay, nothing } from "./pieces";

const count = v.pipe(anyCount, v.maxValue(mostOfADuty));
const outing = {
  office: id,
  member: id,
  day,
  minutes: minutesOfADay,
  hamlet: v.optional(id),
  topic: v.optional(v.picklist(topics)),
};

/** What events about work away from the tablet say. */
export const outingShapes = {
  "field-help-given": v.strictObject({ ...outing, alone: count, forThem: count }),
  "outreach-done": v.strictObject({ ...outing, reached: count }),
  "outing-withdrawn": nothing,
};
