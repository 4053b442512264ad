import * as v from "valibot";
import { name, told, words } from "../../../domain/guide/schema-words";

const pair = v.pipe(
  v.strictObject({ id: name, known: words, seen: words }),
  v.check(
    ({ known, seen }) => known.length === seen.length && known.length <= 10,
    told("the two pieces are not equally long, or longer than 10 letters", "cut both texts at the same places"),
  ),
);

/** Two look-alike texts, such as addresses, cut into pieces: the letters of each piece stand in boxes under each other. */
export const lettersSchema = v.strictObject({
  part: v.literal("letters"),
  /** What the upper line is, which one may trust, and what the lower one is. */
  label: words,
  detail: words,
  pairs: v.pipe(v.array(pair), v.minLength(2, told("there are not two pieces", "cut the texts into at least two"))),
});

export type LettersPart = v.InferOutput<typeof lettersSchema>;
