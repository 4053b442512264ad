import * as v from "valibot";
import { words } from "../../../domain/guide/schema-words";

export const noticeSchema = v.strictObject({
  part: v.literal("notice"),
  tone: v.picklist(["good", "info", "care", "danger"]),
  text: words,
});

export type NoticePart = v.InferOutput<typeof noticeSchema>;
