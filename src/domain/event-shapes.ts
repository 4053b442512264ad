import * as v from "valibot";
import type { EventType } from "./event";
import { topics } from "./guide/guide";
import { spokenLanguages } from "./office/spoken-language";
import { errorKinds } from "./practice/practice";
import { faces, outcomes } from "./request/outcome";
import { timesOfDay, ways } from "./request/way";
import { cardPictures } from "./team/card-picture";
import { roles } from "./team/role";
import { mostMinutes } from "./waiting-list/priority";

const short = v.pipe(v.string(), v.maxLength(200));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const minutes = v.pipe(count, v.maxValue(mostMinutes));
const nothing = v.strictObject({});
const few = <T extends v.GenericSchema>(one: T, most: number) => v.pipe(v.array(one), v.maxLength(most));

const whereabouts = v.strictObject({
  guide: short,
  version: count,
  step: short,
  stepNumber: count,
  errors: v.array(v.picklist(errorKinds)),
  hints: count,
});

const hours = v.strictObject({
  week: v.pipe(v.array(few(v.strictObject({ from: time, to: time }), 4)), v.length(7)),
  closures: few(v.strictObject({ from: day, to: day, name: word }), 30),
});

const settings = v.partial(
  v.strictObject({
    name: short,
    publicAddress: short,
    idleAfterSeconds: v.pipe(count, v.minValue(30), v.maxValue(1800)),
    phone: v.pipe(v.string(), v.maxLength(20)),
    desks: few(word, 12),
    hamlets: few(word, 40),
    priorityClasses: few(
      v.strictObject({ id: word, name: v.pipe(v.string(), v.maxLength(80)), minutes, basis: short }),
      10,
    ),
    hours,
    softLimitMinutes: v.pipe(count, v.minValue(5), v.maxValue(240)),
    offerAllAfterMinutes: v.pipe(count, v.maxValue(240)),
    atClosing: v.picklist(["appointment", "not-reached"]),
    notices: few(short, 6),
  }),
);

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
});

/** What the data of each type of event looks like when it is read back. */
export const eventShapes: { [T in EventType]: v.GenericSchema } = {
  "office-opened": v.strictObject({ name: short, sample: v.boolean() }),
  "office-settings-changed": settings,
  "tablet-enrolled": v.strictObject({ office: short, letter: v.pipe(v.string(), v.regex(/^[A-Z]$/)), key: v.string() }),
  "member-joined": v.strictObject({ office: short, role: v.picklist(roles) }),
  "member-skills-set": v.strictObject({
    topics: few(v.picklist(topics), topics.length),
    languages: few(v.picklist(spokenLanguages), spokenLanguages.length),
  }),
  "member-card-chosen": v.strictObject({ picture: v.picklist(cardPictures) }),
  "work-started": v.strictObject({ desk: v.pipe(v.string(), v.maxLength(80)) }),
  "break-taken": nothing,
  "work-ended": nothing,
  "help-asked": asked,
  "request-called": v.strictObject({ desk: v.pipe(v.string(), v.maxLength(80)) }),
  "request-recalled": nothing,
  "request-missed": nothing,
  "request-held": nothing,
  "request-rejoined": nothing,
  "request-taken": nothing,
  "request-taken-over": nothing,
  "request-returned": nothing,
  "request-handed-over": v.strictObject({ to: short }),
  "request-postponed": v.strictObject({ until: day, meantFor: v.optional(short) }),
  "request-prioritised": v.strictObject({ minutes }),
  "request-moved-up": v.strictObject({ place: v.number() }),
  "way-chosen": v.strictObject({
    way: v.picklist(ways),
    hamlet: v.optional(word),
    time: v.optional(v.picklist(timesOfDay)),
  }),
  "request-joined-group": v.strictObject({ group: short }),
  "request-closed": v.strictObject({ outcome: v.picklist(outcomes) }),
  "request-withdrawn": nothing,
  "step-repeated-alone": nothing,
  "feedback-given": v.strictObject({ face: v.picklist(faces) }),
  "alarm-raised": nothing,
  "alarm-withdrawn": nothing,
  "alarm-answered": nothing,
  "group-opened": v.strictObject({ office: short, guide: short, step: short, stepNumber: count }),
};
