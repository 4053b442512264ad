import * as v from "valibot";
import { name, words } from "../../../domain/guide/schema-words";

export const buttonSchema = v.strictObject({
  part: v.literal("button"),
  id: name,
  label: words,
  look: v.optional(v.picklist(["main", "second", "dashed", "danger", "safe", "link"])),
});

export type ButtonPart = v.InferOutput<typeof buttonSchema>;
