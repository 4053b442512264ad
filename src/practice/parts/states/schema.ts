import * as v from "valibot";
import { noneOf, words } from "../../../domain/guide/schema-words";

const state = v.strictObject({
  label: words,
  detail: v.optional(words),
  state: v.picklist(["done", "now", "later", "returned"]),
});

export const statesSchema = v.strictObject({
  part: v.literal("states"),
  states: v.pipe(v.array(state), v.minLength(1, noneOf("states"))),
});

export type StatesPart = v.InferOutput<typeof statesSchema>;
