import * as v from "valibot";
import { count as anyCount, few, id } from "../event/pieces";
import { mostOfADuty } from "./duty-kind";

const count = v.pipe(anyCount, v.maxValue(mostOfADuty));

/** What a minimum looks like when it is read back. */
export const minimumShape = v.object({
  members: count,
  leads: count,
  organisations: few(v.object({ id, least: count }), 20),
});
