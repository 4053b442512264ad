import * as v from "valibot";
import { name, noneOf, words } from "../../../domain/guide/schema-words";
import { gestureNames } from "./gesture-shape";

const gesture = v.strictObject({ id: name, label: words, act: v.picklist(gestureNames) });

/** What hands do to a phone, each as a picture: its label is only read aloud, as no real phone writes it on a button. */
export const gesturesSchema = v.strictObject({
  part: v.literal("gestures"),
  gestures: v.pipe(v.array(gesture), v.minLength(1, noneOf("gestures"))),
});

export type GesturesPart = v.InferOutput<typeof gesturesSchema>;
