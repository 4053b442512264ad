import * as v from "valibot";
import { pictureNames } from "../../../domain/guide/picture-name";
import { name, noneOf, words } from "../../../domain/guide/schema-words";

const call = v.strictObject({ id: name, label: words, picture: v.picklist(pictureNames) });

/** The ways to call somebody, at the right end of the bar of a chat: pictures alone, whose labels are read aloud. */
export const callsSchema = v.strictObject({
  part: v.literal("calls"),
  calls: v.pipe(v.array(call), v.minLength(1, noneOf("calls"))),
});

export type CallsPart = v.InferOutput<typeof callsSchema>;
