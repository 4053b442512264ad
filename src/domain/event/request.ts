import * as v from "valibot";
import { topics } from "../guide/guide";
import { spokenLanguages } from "../office/spoken-language";
import { errorKinds } from "../practice/practice";
import { faces, outcomes } from "../request/outcome";
import { timesOfDay, ways } from "../request/way";
import { mostMinutes } from "../waiting-list/priority";
import { count, day, id, nothing, short } from "./pieces";

const deskName = v.pipe(v.string(), v.maxLength(80));
const minutes = v.pipe(count, v.maxValue(mostMinutes));
const untrained = v.optional(v.literal(true));

const whereabouts = v.strictObject({
  guide: short,
  version: count,
  step: short,
  stepNumber: count,
  errors: v.array(v.picklist(errorKinds)),
  hints: count,
});

const asked = v.strictObject({
  office: short,
  day,
  number: v.pipe(v.string(), v.regex(/^[A-Z]-\d{3,}$/)),
  place: v.number(),
  from: v.optional(whereabouts),
  topic: v.optional(v.picklist(topics)),
  language: v.optional(v.picklist(spokenLanguages)),
  dueOn: v.optional(day),
  meantFor: v.optional(short),
  follows: v.optional(short),
  onPaper: v.optional(v.literal(true)),
  dayUnsure: v.optional(v.literal(true)),
});

/** What events about a request say. */
export const requestShapes = {
  "help-asked": asked,
  "request-called": v.strictObject({ desk: deskName, after: v.optional(v.number()), untrained }),
  "request-recalled": v.strictObject({ after: v.optional(v.number()) }),
  "request-missed": nothing,
  "request-held": nothing,
  "request-rejoined": nothing,
  "request-taken": v.strictObject({ untrained }),
  "request-taken-over": v.strictObject({ untrained }),
  "request-returned": nothing,
  "request-handed-over": v.strictObject({ to: short }),
  "request-postponed": v.strictObject({ until: day, meantFor: v.optional(short) }),
  "request-prioritised": v.strictObject({ minutes }),
  "request-moved-up": v.strictObject({ place: v.number() }),
  "way-chosen": v.strictObject({
    way: v.picklist(ways),
    hamlet: v.optional(id),
    time: v.optional(v.picklist(timesOfDay)),
  }),
  "request-joined-group": v.strictObject({ group: short, untrained }),
  "request-closed": v.strictObject({ outcome: v.picklist(outcomes) }),
  "request-reopened": nothing,
  "outcome-corrected": v.strictObject({ outcome: v.picklist(outcomes) }),
  "request-withdrawn": nothing,
  "step-repeated-alone": nothing,
  "feedback-given": v.strictObject({ face: v.picklist(faces) }),
  "alarm-raised": nothing,
  "alarm-withdrawn": nothing,
  "alarm-answered": nothing,
};
