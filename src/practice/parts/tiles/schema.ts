import * as v from "valibot";
import { pictureNames } from "../../../domain/guide/picture-name";
import { name, noneOf, words } from "../../../domain/guide/schema-words";

const tile = v.strictObject({ id: name, label: words, picture: v.picklist(pictureNames) });
const group = v.strictObject({
  title: v.optional(words),
  tiles: v.pipe(v.array(tile), v.minLength(1, noneOf("tiles"))),
});

/** A page of tiles in groups, longer than the screen: the one part that scrolls, as the front page of a large app does. */
export const tilesSchema = v.strictObject({
  part: v.literal("tiles"),
  groups: v.pipe(v.array(group), v.minLength(1, noneOf("groups"))),
});

export type TilesPart = v.InferOutput<typeof tilesSchema>;
