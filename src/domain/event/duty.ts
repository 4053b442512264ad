import * as v from "valibot";
import { dutyKinds, mostOfADuty, recurrences } from "../team/duty-kind";
import { count as anyCount, day, id, nothing } from "./pieces";

const count = v.pipe(anyCount, v.maxValue(mostOfADuty));

const assigned = v.object({
  office: id,
  member: id,
  what: v.picklist(dutyKinds),
  /** How many times, people, posters. */
  count: v.pipe(count, v.minValue(1)),
  /** The last day of the first turn, "2026-11-27". */
  due: day,
  every: v.optional(v.picklist(recurrences)),
  /** The code of a unit: where it is done. */
  where: v.optional(id),
  guide: v.optional(id),
});

/** What events about a duty say. */
export const dutyShapes = {
  "duty-assigned": assigned,
  "duty-accepted": nothing,
  /** The member gave the duty back; it needs another member. */
  "duty-declined": nothing,
  "duty-reassigned": v.object({ member: id }),
  "duty-reminded": nothing,
  /** How much was done of the turn that ended on `due`. */
  "duty-done": v.object({ due: day, count, on: day }),
  "duty-ended": nothing,
};

export type DutyAssigned = v.InferOutput<typeof assigned>;
