import * as v from "valibot";
import { topics } from "../guide/guide";
import { spokenLanguages } from "../office/spoken-language";
import { cardPictures } from "./card-picture";
import { dutyKinds, mostOfADuty, recurrences } from "./duty-kind";
import { roles } from "./role";
import { pinProofs, type TeamEventData } from "./team-events";

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const idOrNone = v.pipe(v.string(), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostOfADuty));
const day = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));
const topic = v.picklist(topics);
const nothing = v.strictObject({});
const few = <T extends v.GenericSchema>(one: T, most: number) => v.pipe(v.array(one), v.maxLength(most));

export const minimumShape = v.strictObject({
  members: count,
  leads: count,
  organisations: v.pipe(v.array(v.strictObject({ id, least: count })), v.maxLength(20)),
});

const outing = { office: id, member: id, day, minutes, hamlet: v.optional(id), topic: v.optional(topic) };

/** What the data of each type of event about the team looks like when it is read back. */
export const teamEventShapes: { [T in keyof TeamEventData]: v.GenericSchema } = {
  "unit-added": v.strictObject({ office: id, name, kind: id, parent: v.optional(id), from: v.optional(day) }),
  "unit-renamed": v.strictObject({ name }),
  "unit-moved": v.strictObject({ on: day, parent: id }),
  "unit-ended": v.strictObject({ on: day, into: v.pipe(v.array(id), v.maxLength(20)) }),
  "team-formed": v.strictObject({ office: id, name, unit: id, from: v.optional(day) }),
  "team-renamed": v.strictObject({ name }),
  "team-minimum-set": v.strictObject({ minimum: v.nullable(minimumShape) }),
  "team-ended": v.strictObject({ on: day }),
  "member-joined": v.strictObject({ office: id, role: v.picklist(roles) }),
  "member-skills-set": v.strictObject({
    topics: few(topic, topics.length),
    languages: few(v.picklist(spokenLanguages), spokenLanguages.length),
  }),
  "member-card-chosen": v.strictObject({ picture: v.picklist(cardPictures) }),
  "member-described": v.partial(
    v.strictObject({ role: v.picklist(roles), organisation: idOrNone, team: idOrNone, hamlet: idOrNone }),
  ),
  "member-left": nothing,
  "member-returned": nothing,
  "member-let-in": nothing,
  "member-pin-given": nothing,
  "member-pin-chosen": v.strictObject({ proof: v.picklist(pinProofs) }),
  "guide-practised": v.strictObject({ guide: id, version: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  "topic-passed": v.strictObject({ topic }),
  "topic-reopened": v.strictObject({ topic }),
  "duty-assigned": v.strictObject({
    office: id,
    member: id,
    what: v.picklist(dutyKinds),
    count: v.pipe(count, v.minValue(1)),
    due: day,
    every: v.optional(v.picklist(recurrences)),
    where: v.optional(id),
    guide: v.optional(id),
  }),
  "duty-accepted": nothing,
  "duty-declined": nothing,
  "duty-reassigned": v.strictObject({ member: id }),
  "duty-reminded": nothing,
  "duty-done": v.strictObject({ due: day, count, on: day }),
  "duty-ended": nothing,
  "shift-planned": v.strictObject({ office: id, member: id, day, from: time, to: time }),
  "shift-offered": nothing,
  "shift-kept": nothing,
  "shift-swapped": v.strictObject({ member: id }),
  "shift-cancelled": nothing,
  "hours-entered": v.strictObject({ minutes }),
  "hours-confirmed": v.strictObject({ minutes }),
  "field-help-given": v.strictObject({ ...outing, alone: count, forThem: count }),
  "outreach-done": v.strictObject({ ...outing, reached: count }),
  "outing-withdrawn": nothing,
};
