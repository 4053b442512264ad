import * as v from "valibot";
import { day, id, minutesOfADay, nothing, time } from "./pieces";

/** What events about a shift say. */
export const shiftShapes = {
  "shift-planned": v.strictObject({ office: id, member: id, day, from: time, to: time }),
  "shift-offered": nothing,
  "shift-kept": nothing,
  "shift-swapped": v.strictObject({ member: id }),
  "shift-cancelled": nothing,
  "hours-entered": v.strictObject({ minutes: minutesOfADay }),
  "hours-confirmed": v.strictObject({ minutes: minutesOfADay }),
};
