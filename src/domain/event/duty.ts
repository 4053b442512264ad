import * as v from "valibot";
import { dutyKinds, mostOfADuty, recurrences } from "../team/duty-kind";
import { count as anyCount, day, id, nothing } from "./pieces";

const count = v.pipe(anyCount, v.maxValue(mostOfADuty));

/** What events about a duty say. */
export const dutyShapes = {
  "duty-assigned": v.strictObject({
    office: id,
    member: id,
    what: v.picklist(dutyKinds),
    count: v.pipe(count, v.minValue(1)),
    due: day,
    every: v.optional(v.picklist(recurrences)),
    where: v.optional(id),
    guide: v.optional(id),
  }),
  "duty-accepted": nothing,
  "duty-declined": nothing,
  "duty-reassigned": v.strictObject({ member: id }),
  "duty-reminded": nothing,
  "duty-done": v.strictObject({ due: day, count, on: day }),
  "duty-ended": nothing,
};
