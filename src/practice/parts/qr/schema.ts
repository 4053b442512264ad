import * as v from "valibot";
import { name, words } from "../../../domain/guide/schema-words";

export const qrSchema = v.strictObject({ part: v.literal("qr"), label: words, id: v.optional(name) });

export type QrPart = v.InferOutput<typeof qrSchema>;
