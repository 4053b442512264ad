import type { Topic } from "./guide/guide";
import type { OfficeSettings } from "./office/office-settings";
import type { TabletRole } from "./office/tablet-role";
import type { SpokenLanguage } from "./office/spoken-language";
import type { Whereabouts } from "./practice/whereabouts";
import type { Face, Outcome } from "./request/outcome";
import type { TimeOfDay, Way } from "./request/way";
import type { TeamEventData } from "./team/team-events";

/** Milliseconds since 1970, UTC. For people to read; the order within a thing is its version. */
export type Instant = number;

/** The thing an event is about: its kind, a colon and its id, such as "request:h7k2:2026-11-24:A-001". */
export type About = string;

/** Nothing more is to be said than that it happened, to what and by whom. */
type Nothing = Record<string, never>;

/** What each type of event says. Types are past-tense facts, only ever added, never renamed. */
export interface EventData extends TeamEventData {
  "office-opened": { name: string; sample: boolean };
  "office-settings-changed": Partial<OfficeSettings>;
  "tablet-enrolled": { office: string; letter: string; key: string };
  /** Its key was lost with a damaged disk: under its old letter it signs with this one now. */
  "tablet-key-renewed": { key: string };
  /** A backup was written, and read back from where it lies. */
  "backup-made": Nothing;
  "tablet-role-chosen": { role: TabletRole };
  /** A volunteer looked, and the tablet gives out numbers again. */
  "requests-let-through": Nothing;
  "work-started": { desk: string };
  "break-taken": Nothing;
  "work-ended": Nothing;
  "help-asked": HelpAsked;
  "request-called": { desk: string } & LaterCall & Untrained;
  "request-recalled": LaterCall;
  "request-missed": Nothing;
  "request-held": Nothing;
  "request-rejoined": Nothing;
  "request-taken": Untrained;
  "request-taken-over": Untrained;
  "request-returned": Nothing;
  /** To a member's id, or to "lead": whichever lead is first. */
  "request-handed-over": { to: string };
  /** Comes back to the list on that day; meant for the member who promised it, if anybody did. */
  "request-postponed": { until: string; meantFor?: string };
  /** Counted as if asked so many minutes earlier; the reason is health data and never written. */
  "request-prioritised": { minutes: number };
  /** Put before others by hand; the reason stands in the erasable notes. */
  "request-moved-up": { place: Instant };
  "way-chosen": { way: Way; hamlet?: string; time?: TimeOfDay };
  "request-joined-group": { group: string } & Untrained;
  "request-closed": { outcome: Outcome };
  /** Ended by a slip: whoever ended it has it back, as it was. */
  "request-reopened": Nothing;
  /** Ended, but not as was recorded; by whoever recorded it. */
  "outcome-corrected": { outcome: Outcome };
  "request-withdrawn": Nothing;
  "step-repeated-alone": Nothing;
  "feedback-given": { face: Face };
  "alarm-raised": Nothing;
  "alarm-withdrawn": Nothing;
  "alarm-answered": Nothing;
  "group-opened": { office: string; guide: string; step: string; stepNumber: number };
}

/** The call before this one, when the clock was set back and says that it is still to come. */
export interface LaterCall {
  after?: Instant;
}

/** Where training is required: whoever serves has not passed the topic, and nobody who has was there in time. */
export interface Untrained {
  untrained?: true;
}

/** How a request begins. */
export interface HelpAsked {
  office: string;
  day: string;
  number: string;
  /** When the person came, as the tablet orders it: the key of the waiting order before any head start. */
  place: Instant;
  from?: Whereabouts;
  topic?: Topic;
  language?: SpokenLanguage;
  /** The day it is for, when that is not the day of its number: asked after closing, or a follow-up. */
  dueOn?: string;
  meantFor?: string;
  /** The request this one goes on from. */
  follows?: string;
  /** Written into the paper log on a day without power, and entered afterwards: its times say nothing. */
  onPaper?: true;
  /** The tablet's clock was doubted then: its day may be another than the one the person came on. */
  dayUnsure?: true;
}
export type EventType = keyof EventData;

/** A fact before it is signed: what happened to which thing, as which version of it. */
export type Draft = { [T in EventType]: { about: About; version: number; type: T; data: EventData[T] } }[EventType];

/** One line of the journal. A pair (about, version) is written once, ever; nothing in it is personal. */
export type JournalEvent = Draft & {
  at: Instant;
  /** A member's id, or "citizen". */
  by: string;
  tablet: string;
  /** Base64url, over the canonical text of everything else. */
  signature: string;
};

/** A line that cannot be read: it holds its version, so that the next one still counts, and says nothing. */
export interface VoidEvent {
  about: About;
  version: number;
  type: "void";
}

export const aboutRequest = (id: string): About => `request:${id}`;
export const aboutOffice = (id: string): About => `office:${id}`;
export const aboutTablet = (id: string): About => `tablet:${id}`;
export const aboutMember = (id: string): About => `member:${id}`;
export const aboutGroup = (id: string): About => `group:${id}`;
export const aboutUnit = (code: string): About => `unit:${code}`;
export const aboutTeam = (id: string): About => `team:${id}`;
export const aboutDuty = (id: string): About => `duty:${id}`;
export const aboutShift = (id: string): About => `shift:${id}`;
export const aboutOuting = (id: string): About => `outing:${id}`;

export const kindOf = (about: About): string => about.slice(0, about.indexOf(":"));
export const idOf = (about: About): string => about.slice(about.indexOf(":") + 1);

/** The text that is signed: every field but the signature, keys in alphabetical order at every depth. */
export function signedText(event: Omit<JournalEvent, "signature">): string {
  const { signature: _, ...facts } = event as JournalEvent;
  return JSON.stringify(facts, (_key, value: unknown) => (isPlain(value) ? inKeyOrder(value) : value));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const inKeyOrder = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
