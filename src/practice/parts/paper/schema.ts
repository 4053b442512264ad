import * as v from "valibot";
import { name, words } from "../../../domain/guide/schema-words";
import { paperShapeNames } from "./paper-shape";

/** A paper as the camera sees it; a written sheet unless it says otherwise. */
export const paperSchema = v.strictObject({
  part: v.literal("paper"),
  label: words,
  shape: v.optional(v.picklist(paperShapeNames)),
  state: v.picklist(["clear", "blurred", "cut", "upside-down", "empty"]),
  id: v.optional(name),
});

export type PaperPart = v.InferOutput<typeof paperSchema>;
