import * as v from "valibot";
import { mostContactDays } from "../contact/contact";
import { minimumShape } from "../team/minimum-shape";
import { mostMinutes } from "../waiting-list/priority";
import { mostHotlines } from "./hotline";

const short = v.pipe(v.string(), v.maxLength(200));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const maybe = v.pipe(v.string(), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const minutes = v.pipe(count, v.maxValue(mostMinutes));
const wait = v.pipe(count, v.minValue(5), v.maxValue(1440));
const few = <T extends v.GenericSchema>(one: T, most: number) => v.pipe(v.array(one), v.maxLength(most));

const hours = v.strictObject({
  week: v.pipe(v.array(few(v.strictObject({ from: time, to: time }), 4)), v.length(7)),
  closures: few(v.strictObject({ from: day, to: day, name: word }), 30),
});

/** What the settings of an office look like when they are read back: any of them, each whole. */
export const settingsShape = v.partial(
  v.strictObject({
    name: short,
    publicAddress: short,
    idleAfterSeconds: v.pipe(count, v.minValue(30), v.maxValue(1800)),
    phone: v.pipe(v.string(), v.maxLength(20)),
    hotlines: few(v.strictObject({ name: word, number: v.pipe(v.string(), v.maxLength(20)) }), mostHotlines),
    desks: few(word, 12),
    hamlets: few(word, 200),
    priorityClasses: few(
      v.strictObject({ id: word, name: v.pipe(v.string(), v.maxLength(80)), minutes, basis: short }),
      10,
    ),
    hours,
    softLimitMinutes: v.pipe(count, v.minValue(5), v.maxValue(240)),
    longWaits: v.strictObject({ here: wait, appointment: wait, "call-back": wait, "home-visit": wait }),
    offerAllAfterMinutes: v.pipe(count, v.maxValue(240)),
    requestsAnHour: v.pipe(count, v.minValue(5), v.maxValue(500)),
    atClosing: v.picklist(["appointment", "not-reached"]),
    notices: few(short, 6),
    contactDays: v.pipe(count, v.minValue(1), v.maxValue(mostContactDays)),
    unit: v.pipe(v.string(), v.maxLength(80)),
    terms: v.strictObject({ team: maybe, office: maybe, levels: few(v.strictObject({ kind: word, name: word }), 12) }),
    organisations: few(v.strictObject({ id: word, name: word }), 20),
    minimum: minimumShape,
    goals: few(v.strictObject({ unit: word, eachMonth: v.pipe(count, v.minValue(1), v.maxValue(9999)) }), 500),
    trainingGate: v.boolean(),
    strictTraining: v.boolean(),
  }),
);
