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
  /** The code of a unit. */
  hamlet: v.optional(id),
  topic: v.optional(v.picklist(topics)),
};

/** What events about work away from the tablet say. */
export const outingShapes = {
  /** Help given at a citizen's side in the hamlet: how many did it alone, for how many it was done. */
  "field-help-given": v.object({ ...outing, alone: count, forThem: count }),
  /** Talks, leaflets, posters: how many people were reached. Never counted as help. */
  "outreach-done": v.object({ ...outing, reached: count }),
  "outing-withdrawn": nothing,
};
