import * as v from "valibot";
import { words } from "../../../domain/guide/schema-words";

export const bubbleSchema = v.strictObject({
  part: v.literal("bubble"),
  who: v.picklist(["them", "me"]),
  text: words,
});

export type BubblePart = v.InferOutput<typeof bubbleSchema>;
