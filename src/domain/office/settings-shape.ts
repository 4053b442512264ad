import * as v from "valibot";
import { count, day, few, id, short, time } from "../event/pieces";
import { minimumShape } from "../team/minimum-shape";
import { mostMinutes } from "../waiting-list/priority";
import { mostHotlines } from "./hotline";
import { mostContactDays, type OfficeSettings } from "./office-settings";
import { promisedMinutes } from "./service-promise";

const maybe = v.pipe(v.string(), v.maxLength(80));
const minutes = v.pipe(count, v.maxValue(mostMinutes));
const percent = v.pipe(count, v.maxValue(100));
const wait = v.pipe(count, v.minValue(5), v.maxValue(1440));

const hours = v.object({
  week: v.pipe(v.array(few(v.object({ from: time, to: time }), 4)), v.length(7)),
  closures: few(v.object({ from: day, to: day, name: id }), 30),
});

// Whatever an office can decide has its shape: one left out does not compile.
const settings = {
  name: short,
  publicAddress: short,
  idleAfterSeconds: v.pipe(count, v.minValue(30), v.maxValue(1800)),
  phone: v.pipe(v.string(), v.maxLength(20)),
  hotlines: few(v.object({ name: id, number: v.pipe(v.string(), v.maxLength(20)) }), mostHotlines),
  desks: few(id, 12),
  hamlets: few(id, 200),
  priorityClasses: few(v.object({ id: id, name: maybe, minutes, basis: short }), 10),
  hours,
  softLimitMinutes: v.pipe(count, v.minValue(5), v.maxValue(240)),
  longWaits: v.object({ here: wait, appointment: wait, "call-back": wait, "home-visit": wait }),
  offerAllAfterMinutes: v.pipe(count, v.maxValue(240)),
  requestsAnHour: v.pipe(count, v.minValue(5), v.maxValue(500)),
  atClosing: v.picklist(["appointment", "not-reached"]),
  notices: few(short, 6),
  contactDays: v.pipe(count, v.minValue(1), v.maxValue(mostContactDays)),
  unit: maybe,
  terms: v.object({ team: maybe, office: maybe, levels: few(v.object({ kind: id, name: id }), 12) }),
  organisations: few(v.object({ id: id, name: id }), 20),
  minimum: minimumShape,
  promise: v.object({ minutes: v.picklist(promisedMinutes), soon: percent, alone: percent }),
  goals: few(v.object({ unit: id, eachMonth: v.pipe(count, v.minValue(1), v.maxValue(9999)) }), 500),
  trainingGate: v.boolean(),
  strictTraining: v.boolean(),
  machineVoice: v.boolean(),
  confirmedTellings: v.boolean(),
} satisfies { [K in keyof Required<OfficeSettings>]: v.GenericSchema<Required<OfficeSettings>[K]> };

/** What the settings of an office look like when they are read back: any of them, each whole. */
export const settingsShape = v.partial(v.object(settings));
