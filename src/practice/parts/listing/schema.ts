import * as v from "valibot";
import { pictureNames } from "../../../domain/guide/picture-name";
import { name, words } from "../../../domain/guide/schema-words";

/** An app as the store shows it; tapping it or its button is the same. */
export const listingSchema = v.strictObject({
  part: v.literal("listing"),
  id: name,
  name: words,
  maker: words,
  detail: v.optional(words),
  picture: v.picklist(pictureNames),
  action: words,
});

export type ListingPart = v.InferOutput<typeof listingSchema>;
