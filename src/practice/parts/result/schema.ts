import * as v from "valibot";
import { name, words } from "../../../domain/guide/schema-words";

/** What a search found. */
export const resultSchema = v.strictObject({
  part: v.literal("result"),
  id: name,
  title: words,
  address: words,
  text: v.optional(words),
  ad: v.optional(v.boolean()),
});

export type ResultPart = v.InferOutput<typeof resultSchema>;
