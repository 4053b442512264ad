import * as v from "valibot";
import { appNames } from "./app-name";
import type { Fault } from "./fault";
import { guidePictures } from "./guide-picture";
import { certainties, topics, type Guide } from "./guide";
import { checkRules } from "./guide-rules";
import { beforehand, code, day, sourceDate, told, words } from "./schema-words";
import { stepSchema } from "./step-schema";
import { stuckSchema } from "./stuck-schema";
import { tellIssue } from "./tell-issue";

/** A guide as it stands in its file: the slug is the file's name, and its tellings lie beside it. */
export type GuideInFile = Omit<Guide, "slug" | "tellings" | "language" | "unread" | "keepsOrder" | "ours" | "from">;

const fact = v.strictObject({
  says: words,
  where: words,
  date: v.optional(sourceDate),
  confidence: v.picklist(certainties),
  confirmed: v.optional(v.strictObject({ by: words, on: day, device: words, app: words })),
});
const source = v.pipe(
  fact,
  v.forward(
    v.check(
      ({ confidence, confirmed }) => (confidence === "confirmed") === Boolean(confirmed),
      told(
        "only a confirmed fact says who confirmed it, and each of them does",
        "write confirmed: with by (a role), on, device and app, or another confidence",
        "who-confirmed",
      ),
    ),
    ["confidence"],
  ),
);

/** The shape of a guide's file; what its parts promise each other is checked by `readGuide`. */
export const guideSchema = v.strictObject({
  code,
  topic: v.picklist(topics),
  title: words,
  summary: words,
  version: v.pipe(
    v.number(),
    v.check(
      (version) => Number.isInteger(version) && version >= 1,
      told("the version is not a whole number from 1 on", "write 1, and one more whenever a step changes"),
    ),
  ),
  picture: v.picklist(guidePictures),
  app: v.optional(v.picklist(appNames)),
  checkedBy: words,
  checkedOn: day,
  expiresOn: day,
  sources: v.pipe(
    v.array(source),
    v.minLength(1, told("the guide has no source", "say where each fact was read or who remembers it", "no-source")),
  ),
  bring: v.array(words),
  beforehand,
  warning: words,
  synonyms: v.array(words),
  stuck: v.optional(stuckSchema),
  steps: v.array(stepSchema),
}) satisfies v.GenericSchema<unknown, GuideInFile>;

/**
 * Reads the data of a guide's file. It gives the guide only when nothing is wrong with it; otherwise every fault that
 * was found, each with the path to it and a remedy in plain English. It never throws.
 */
export function readGuide(value: unknown): { guide: GuideInFile } | { faults: Fault[] } {
  const read = v.safeParse(guideSchema, value);
  if (!read.success) return { faults: read.issues.map(tellIssue) };
  const faults = checkRules(read.output);
  return faults.length > 0 ? { faults } : { guide: read.output };
}
