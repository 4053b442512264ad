import * as v from "valibot";
import { topics } from "../guide/guide";
import { spokenLanguages } from "../office/spoken-language";
import { errorKinds } from "../practice/practice";
import { faces, outcomes } from "../request/outcome";
import { timesOfDay, ways } from "../request/way";
import { mostMinutes } from "../waiting-list/priority";
import { count, day, id, nothing, short } from "./pieces";

const counterName = v.pipe(v.string(), v.maxLength(80));
const minutes = v.pipe(count, v.maxValue(mostMinutes));
/** Where training is required: whoever serves has not passed the topic, and nobody who has was there in time. */
const untrained = v.optional(v.literal(true));

/** Taken by a lead while the line to the other devices was away: another of them may have been first. */
const alone = v.optional(v.literal(true));

/** The call before this one, when the clock was set back and says that it is still to come. */
const after = v.optional(v.number());

const whereabouts = v.object({
  guide: short,
  version: count,
  step: short,
  stepNumber: count,
  errors: v.array(v.picklist(errorKinds)),
  hints: count,
});

/** How a request begins. */
const asked = v.object({
  office: short,
  day,
  number: v.pipe(v.string(), v.regex(/^[A-Z]-\d{3,}$/)),
  /** When the person came, as the tablet orders it: the key of the waiting order before any head start. */
  place: v.number(),
  from: v.optional(whereabouts),
  topic: v.optional(v.picklist(topics)),
  language: v.optional(v.picklist(spokenLanguages)),
  /** The day it is for, when that is not the day of its number: asked after closing, or a follow-up. */
  dueOn: v.optional(day),
  meantFor: v.optional(short),
  /** The request this one goes on from. */
  follows: v.optional(short),
  /** Written into the paper log on a day without power, and entered afterwards: its times say nothing. */
  onPaper: v.optional(v.literal(true)),
  /** The tablet's clock was doubted then: its day may be another than the one the person came on. */
  dayUnsure: v.optional(v.literal(true)),
});

/** What events about a request say. */
export const requestShapes = {
  "help-asked": asked,
  "request-called": v.object({ desk: counterName, after, untrained }),
  "request-recalled": v.object({ after }),
  "request-missed": nothing,
  "request-held": nothing,
  "request-rejoined": nothing,
  "request-taken": v.object({ untrained, alone }),
  "request-taken-over": v.object({ untrained, alone }),
  "request-returned": nothing,
  /** To a member's id, or to "lead": whichever lead is first. */
  "request-handed-over": v.object({ to: short }),
  /** Comes back to the list on that day; meant for the member who promised it, if anybody did. */
  "request-postponed": v.object({ until: day, meantFor: v.optional(short) }),
  /** Counted as if asked so many minutes earlier; the reason is health data and never written. */
  "request-prioritised": v.object({ minutes }),
  /** Put before others by hand; the reason stands in the erasable notes. */
  "request-moved-up": v.object({ place: v.number() }),
  "way-chosen": v.object({
    way: v.picklist(ways),
    hamlet: v.optional(id),
    time: v.optional(v.picklist(timesOfDay)),
  }),
  "request-joined-group": v.object({ group: short, untrained }),
  "request-closed": v.object({ outcome: v.picklist(outcomes) }),
  /** Ended by a slip: whoever ended it has it back, as it was. */
  "request-reopened": nothing,
  /** Ended, but not as was recorded; by whoever recorded it. */
  "outcome-corrected": v.object({ outcome: v.picklist(outcomes) }),
  "request-withdrawn": nothing,
  "step-repeated-alone": nothing,
  "feedback-given": v.object({ face: v.picklist(faces) }),
  "alarm-raised": nothing,
  "alarm-withdrawn": nothing,
  "alarm-answered": nothing,
  /** On which tablet a contact lies; what was left is nobody's to read here. */
  "contact-left": v.object({ tablet: short }),
  "contact-ended": nothing,
};

export type HelpAsked = v.InferOutput<typeof asked>;
