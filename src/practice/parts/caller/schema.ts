import * as v from "valibot";
import { words } from "../../../domain/guide/schema-words";

export const callerSchema = v.strictObject({ part: v.literal("caller"), name: words, detail: words });

export type CallerPart = v.InferOutput<typeof callerSchema>;
