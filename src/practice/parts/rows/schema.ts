import * as v from "valibot";
import { noneOf, words } from "../../../domain/guide/schema-words";

const row = v.strictObject({ label: words, value: words, strong: v.optional(v.boolean()) });

export const rowsSchema = v.strictObject({
  part: v.literal("rows"),
  rows: v.pipe(v.array(row), v.minLength(1, noneOf("rows"))),
});

export type RowsPart = v.InferOutput<typeof rowsSchema>;
