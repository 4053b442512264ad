import * as v from "valibot";
import { name, words } from "../../../domain/guide/schema-words";

/** A field to type into. */
export const fieldSchema = v.strictObject({
  part: v.literal("field"),
  id: name,
  label: words,
  kind: v.picklist(["text", "search", "citizen-id", "phone", "otp", "pin", "password", "money"]),
  /** Already filled in when the screen opens. */
  value: v.optional(words),
  /** The invented value the citizen types in this step; offered as one tap too. */
  practice: v.optional(words),
});

export type FieldPart = v.InferOutput<typeof fieldSchema>;
