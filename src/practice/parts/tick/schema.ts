import * as v from "valibot";
import { name, words } from "../../../domain/guide/schema-words";

/** A box to tick. */
export const tickSchema = v.strictObject({
  part: v.literal("tick"),
  id: name,
  label: words,
  ticked: v.optional(v.boolean()),
});

export type TickPart = v.InferOutput<typeof tickSchema>;
