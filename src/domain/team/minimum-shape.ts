import * as v from "valibot";
import { mostOfADuty } from "./duty-kind";

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostOfADuty));

/** What a minimum looks like when it is read back. */
export const minimumShape = v.strictObject({
  members: count,
  leads: count,
  organisations: v.pipe(v.array(v.strictObject({ id, least: count })), v.maxLength(20)),
});
