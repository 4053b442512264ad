// @chunk facts
import type { InferOutput } from "valibot";
import type { eventShapes } from "./event/event-shapes";

/** Milliseconds since 1970, UTC. For people to read; the order within a thing is its version. */
export type Instant = number;

/** The thing an event is about: its kind, a colon and its id, such as "request:h7k2:2026-11-24:A-001". */
export type About = string;

/** What each type of event says. A type is a fact in the past tense. Types are added, and never renamed or removed. */
export type EventData = { [T in keyof typeof eventShapes]: InferOutput<(typeof eventShapes)[T]> };
export type EventType = keyof EventData;

/** What happened to a thing, without the version under which it will be written. */
export type Fact<T extends EventType = EventType> = { [K in T]: { type: K; data: EventData[K] } }[T];

/** A fact before it is signed: what happened to which thing, as which version of it. */
export type Draft<T extends EventType = EventType> = Fact<T> & { about: About; version: number };

/** A fact about a thing, as one version of it. */
export const draft = <T extends EventType>(about: About, version: number, fact: Fact<T>): Draft<T> => ({
  about,
  version,
  ...fact,
});

/** One line of the journal. A pair (about, version) is written once, ever; nothing in it is personal. */
export type JournalEvent = Draft & {
  at: Instant;
  /** A member's id, "citizen", or "office" for what the tablet does by the office's rules. */
  by: string;
  tablet: string;
  /** Base64url, over the canonical text of everything else. */
  signature: string;
};

/** A line of one of these types. */
export type LineOf<T extends EventType> = JournalEvent & { type: T; data: EventData[T] };

/** A line that cannot be read. It holds its version, so that the next line still counts, and changes nothing. */
export interface VoidEvent {
  about: About;
  version: number;
  type: "void";
}

/**
 * A line that a later release wrote, in a type or a shape this one does not know. It holds its version, and is read again
 * by a release that knows it.
 */
export interface LaterEvent {
  about: About;
  version: number;
  type: "later";
  at: Instant;
  tablet: string;
}

/** A line of the journal, as far as this release can read it. */
export type Line = JournalEvent | LaterEvent | VoidEvent;

export const aboutRequest = (id: string): About => `request:${id}`;
export const aboutOffice = (id: string): About => `office:${id}`;
/** The id of a letter holds its office: "letter:h7k2:A". */
export const aboutLetter = (office: string, letter: string): About => `letter:${office}:${letter}`;
export const aboutDevice = (id: string): About => `device:${id}`;
export const aboutTablet = (id: string): About => `tablet:${id}`;
export const aboutMember = (id: string): About => `member:${id}`;
export const aboutGroup = (id: string): About => `group:${id}`;
export const aboutUnit = (code: string): About => `unit:${code}`;
export const aboutTeam = (id: string): About => `team:${id}`;
export const aboutDuty = (id: string): About => `duty:${id}`;
export const aboutShift = (id: string): About => `shift:${id}`;
/** One look at a guide; the guide it was is told by its line. */
export const aboutCheck = (id: string): About => `check:${id}`;
/** One signed version of a guide; its id holds both: "guide:DVC1:3". */
export const aboutGuide = (code: string, version: number): About => `guide:${code}:${version}`;
export const aboutOuting = (id: string): About => `outing:${id}`;

export const kindOf = (about: About): string => about.slice(0, about.indexOf(":"));
export const idOf = (about: About): string => about.slice(about.indexOf(":") + 1);

/** The one way to write a value as JSON: keys in alphabetical order at every depth, no space between. */
export const canonicalText = (whole: unknown): string =>
  JSON.stringify(whole, (_key, value: unknown) => (isPlain(value) ? inKeyOrder(value) : value));

/** The text that is signed: every field but the signature, in its canonical form. */
export function signedText(event: object): string {
  const facts: Record<string, unknown> = { ...event };
  delete facts["signature"];
  return canonicalText(facts);
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const inKeyOrder = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
