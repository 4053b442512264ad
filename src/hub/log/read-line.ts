import * as v from "valibot";
import type { SharedLine } from "../../journal/shared-lines";

/** Where a line belongs, and what tells it from any other there. */
const place = v.object({
  about: v.pipe(v.string(), v.includes(":")),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  type: v.string(),
  signature: v.string(),
});

/** True of a line that can be put somewhere; what it says is read by the journal, which keeps all of it. */
export const isLine = (json: unknown): json is SharedLine => v.is(place, json);
