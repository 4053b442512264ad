import * as v from "valibot";
import { pictureNames } from "../../../domain/guide/picture-name";
import { name, words } from "../../../domain/guide/schema-words";

export const choiceSchema = v.strictObject({
  part: v.literal("choice"),
  id: name,
  label: words,
  detail: v.optional(words),
  picture: v.optional(v.picklist(pictureNames)),
  chosen: v.optional(v.boolean()),
});

export type ChoicePart = v.InferOutput<typeof choiceSchema>;
