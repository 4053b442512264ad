import * as v from "valibot";
import type { DoneRule, Step } from "./guide";
import { hints, name, told, words } from "./schema-words";
import { screenSchema } from "./screen-schema";

const doneRules = {
  tap: v.strictObject({ tap: name }),
  type: v.strictObject({ type: name }),
  stop: v.strictObject({ stop: name }),
};

const noRule = v.custom<DoneRule>(
  () => false,
  told(
    "nothing says when the step is done",
    "write tap, type or stop, a colon, and the id of a part of this screen",
    "no-done",
  ),
);

// Choosing by the key that is there gives one plain fault; a union would give one for each way it could have been.
const done = v.lazy((value): v.GenericSchema<unknown, DoneRule> => {
  if (typeof value !== "object" || value === null) return noRule;
  if ("tap" in value) return doneRules.tap;
  if ("type" in value) return doneRules.type;
  return "stop" in value ? doneRules.stop : noRule;
});

const mistake = v.strictObject({ tap: name, say: words, harm: v.optional(v.boolean()) });

/** The shape of one step in a guide's file. */
export const stepSchema = v.strictObject({
  id: name,
  do: words,
  because: v.optional(words),
  goal: words,
  say: words,
  screen: screenSchema,
  done,
  hints,
  praise: v.optional(words),
  mistakes: v.array(mistake),
  helper: words,
}) satisfies v.GenericSchema<unknown, Step>;
