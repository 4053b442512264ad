import * as v from "valibot";
import { partSchemas } from "../../practice/parts/registry/schemas";
import { appNames } from "./app-name";
import type { PracticeScreen } from "./practice-screen";
import { name, told, words } from "./schema-words";

const part = v.variant("part", partSchemas);

const sheetButton = v.strictObject({
  id: name,
  label: words,
  look: v.optional(v.picklist(["main", "second", "danger", "safe"])),
});
const sheet = v.strictObject({
  title: words,
  text: v.optional(words),
  buttons: v.pipe(
    v.array(sheetButton),
    v.minLength(1, told("the sheet has no buttons", "write at least one, or delete the sheet", "empty-list")),
  ),
});

/** The shape of a practice screen in a guide's file. */
export const screenSchema = v.strictObject({
  kind: v.picklist(["app", "browser", "home", "camera", "call", "chat"]),
  app: v.optional(v.picklist(appNames)),
  title: v.optional(words),
  address: v.optional(words),
  parts: v.pipe(
    v.array(part),
    v.minLength(1, told("the screen has no parts", "add what the citizen sees on it", "no-parts")),
  ),
  message: v.optional(v.strictObject({ from: words, text: words, id: v.optional(name) })),
  sheet: v.optional(sheet),
}) satisfies v.GenericSchema<unknown, PracticeScreen>;
