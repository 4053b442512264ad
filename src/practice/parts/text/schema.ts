import * as v from "valibot";
import { words } from "../../../domain/guide/schema-words";

export const textSchema = v.strictObject({
  part: v.literal("text"),
  text: words,
  look: v.optional(v.picklist(["plain", "strong", "small", "large"])),
});

export type TextPart = v.InferOutput<typeof textSchema>;
