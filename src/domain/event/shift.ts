import * as v from "valibot";
import { day, id, minutesOfADay, nothing, time } from "./pieces";

/** What events about a shift say. */
export const shiftShapes = {
  "shift-planned": v.object({ office: id, member: id, day, from: time, to: time }),
  "shift-offered": nothing,
  "shift-kept": nothing,
  "shift-swapped": v.object({ member: id }),
  "shift-cancelled": nothing,
  "hours-entered": v.object({ minutes: minutesOfADay }),
  "hours-confirmed": v.object({ minutes: minutesOfADay }),
};

export type ShiftPlanned = v.InferOutput<(typeof shiftShapes)["shift-planned"]>;
