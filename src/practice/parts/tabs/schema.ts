import * as v from "valibot";
import { pictureNames } from "../../../domain/guide/picture-name";
import { name, told, words } from "../../../domain/guide/schema-words";

const tab = v.strictObject({
  id: name,
  label: words,
  picture: v.picklist(pictureNames),
  chosen: v.optional(v.boolean()),
});

/** The bar at the foot of an app that leads to its main pages; it is the last part of its screen. */
export const tabsSchema = v.strictObject({
  part: v.literal("tabs"),
  tabs: v.pipe(
    v.array(tab),
    v.check(
      (tabs) => tabs.length >= 2 && tabs.length <= 5,
      told("the bar has not 2 to 5 tabs", "keep the tabs that people need, as the real app orders them", "tab-count"),
    ),
  ),
});

export type TabsPart = v.InferOutput<typeof tabsSchema>;
