import * as v from "valibot";
import { name, told, words } from "../../../domain/guide/schema-words";

const size = v.pipe(
  v.number(),
  v.check(
    (count) => Number.isInteger(count) && count >= 1 && count <= 5,
    told(
      "the size is not one of 1 to 5",
      "write at: the letter chosen now, and of: how many letters, at most 5",
      "size",
    ),
  ),
);

const entries = v.strictObject({ part: v.literal("sizes"), id: name, label: words, at: size, of: size });

/** The letters from small to large, of which one is chosen. */
export const sizesSchema = v.pipe(
  entries,
  v.forward(
    v.check(
      ({ at, of }) => at <= of,
      ({ input: { at, of } }) =>
        told(`letter ${at} is chosen, but there are only ${of}`, `write a number from 1 to ${of}`, "size"),
    ),
    ["at"],
  ),
);

export type SizesPart = v.InferOutput<typeof sizesSchema>;
