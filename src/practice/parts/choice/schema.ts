import * as v from "valibot";
import { pictureNames } from "../../../domain/guide/picture-name";
import { name, words } from "../../../domain/guide/schema-words";
import { photoNames } from "./photo-shapes";

export const choiceSchema = v.strictObject({
  part: v.literal("choice"),
  id: name,
  label: words,
  detail: v.optional(words),
  picture: v.optional(v.picklist(pictureNames)),
  /** A photo to judge, in place of the small picture; the drawing on paper keeps to that. */
  photo: v.optional(v.picklist(photoNames)),
  chosen: v.optional(v.boolean()),
});

export type ChoicePart = v.InferOutput<typeof choiceSchema>;
