import * as v from "valibot";
import { name, words } from "../../../domain/guide/schema-words";

/** A field that opens a list. */
export const pickerSchema = v.strictObject({ part: v.literal("picker"), id: name, label: words, value: words });

export type PickerPart = v.InferOutput<typeof pickerSchema>;
