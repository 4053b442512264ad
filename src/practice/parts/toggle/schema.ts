import * as v from "valibot";
import { name, words } from "../../../domain/guide/schema-words";

/** A switch of the phone's settings. */
export const toggleSchema = v.strictObject({
  part: v.literal("toggle"),
  id: name,
  label: words,
  detail: v.optional(words),
  on: v.optional(v.boolean()),
});

export type TogglePart = v.InferOutput<typeof toggleSchema>;
