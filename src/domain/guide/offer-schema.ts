import * as v from "valibot";
import { pictureNames } from "./picture-name";
import { name, told, words } from "./schema-words";

const picture = v.picklist(pictureNames);

const size = v.pipe(
  v.number(),
  v.check(
    (count) => Number.isInteger(count) && count >= 1 && count <= 5,
    told("the size is not one of 1 to 5", "write at: the letter chosen now, and of: how many letters, at most 5"),
  ),
);

/** The parts in which something is set: a box to tick, a switch, a field that opens a list, the size of the letters. */
export const settingParts = [
  v.strictObject({ part: v.literal("tick"), id: name, label: words, ticked: v.optional(v.boolean()) }),
  v.strictObject({
    part: v.literal("toggle"),
    id: name,
    label: words,
    detail: v.optional(words),
    on: v.optional(v.boolean()),
  }),
  v.strictObject({ part: v.literal("picker"), id: name, label: words, value: words }),
  v.strictObject({ part: v.literal("sizes"), id: name, label: words, at: size, of: size }),
] as const;

/** The parts among which somebody chooses with care: what a search found, an app in the store, goods for sale. */
export const offerParts = [
  v.strictObject({
    part: v.literal("result"),
    id: name,
    title: words,
    address: words,
    text: v.optional(words),
    ad: v.optional(v.boolean()),
  }),
  v.strictObject({
    part: v.literal("listing"),
    id: name,
    name: words,
    maker: words,
    detail: v.optional(words),
    picture,
    action: words,
  }),
  v.strictObject({
    part: v.literal("product"),
    id: name,
    name: words,
    price: words,
    detail: v.optional(words),
    picture,
  }),
] as const;
