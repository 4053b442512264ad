import * as v from "valibot";
import { pictureNames } from "../../../domain/guide/picture-name";
import { name, words } from "../../../domain/guide/schema-words";

/** Goods for sale. */
export const productSchema = v.strictObject({
  part: v.literal("product"),
  id: name,
  name: words,
  price: words,
  detail: v.optional(words),
  picture: v.picklist(pictureNames),
});

export type ProductPart = v.InferOutput<typeof productSchema>;
