import * as v from "valibot";
import { pictureNames } from "../../../domain/guide/picture-name";
import { name, noneOf, words } from "../../../domain/guide/schema-words";

const app = v.strictObject({ id: name, label: words, picture: v.picklist(pictureNames) });

export const appsSchema = v.strictObject({
  part: v.literal("apps"),
  apps: v.pipe(v.array(app), v.minLength(1, noneOf("apps"))),
});

export type AppsPart = v.InferOutput<typeof appsSchema>;
