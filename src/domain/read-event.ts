import * as v from "valibot";
import type { EventType, JournalEvent, VoidEvent } from "./event";
import { errorKinds } from "./practice/practice";
import { outcomes } from "./request/outcome";
import { roles } from "./team/role";

const short = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.strictObject({});

const whereabouts = v.strictObject({
  guide: short,
  version: count,
  step: short,
  stepNumber: count,
  errors: v.array(v.picklist(errorKinds)),
  hints: count,
});

const settings = v.strictObject({
  name: v.optional(short),
  publicAddress: v.optional(short),
  idleAfterSeconds: v.optional(v.pipe(count, v.minValue(30), v.maxValue(1800))),
});

const shapes: { [T in EventType]: v.GenericSchema } = {
  "office-opened": v.strictObject({ name: short, sample: v.boolean() }),
  "office-settings-changed": settings,
  "tablet-enrolled": v.strictObject({ office: short, letter: v.pipe(v.string(), v.regex(/^[A-Z]$/)), key: v.string() }),
  "member-joined": v.strictObject({ office: short, role: v.picklist(roles) }),
  "help-asked": v.strictObject({
    office: short,
    day: v.pipe(v.string(), v.isoDate()),
    number: v.pipe(v.string(), v.regex(/^[A-Z]-\d{3,}$/)),
    place: v.number(),
    from: v.optional(whereabouts),
  }),
  "request-taken": nothing,
  "request-returned": nothing,
  "request-closed": v.strictObject({ outcome: v.picklist(outcomes) }),
  "request-withdrawn": nothing,
};

const envelope = v.strictObject({
  about: v.pipe(v.string(), v.regex(/^[a-z]+:.+/)),
  version: v.pipe(count, v.minValue(1)),
  type: v.picklist(Object.keys(shapes) as EventType[]),
  at: v.number(),
  by: short,
  tablet: short,
  signature: v.string(),
  data: v.unknown(),
});

/** Reads a stored line; a line of a shape this house does not know becomes a void event of the same version. */
export function readEvent(stored: { about: string; version: number }): JournalEvent | VoidEvent {
  const line = v.safeParse(envelope, stored);
  if (line.success && v.is(shapes[line.output.type], line.output.data)) return stored as JournalEvent;
  return { about: stored.about, version: stored.version, type: "void" };
}
