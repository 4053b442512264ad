import type { OfficeSettings } from "./office/office-settings";
import type { Whereabouts } from "./practice/whereabouts";
import type { Outcome } from "./request/outcome";
import type { Role } from "./team/role";

/** Milliseconds since 1970, UTC. For people to read; the order within a thing is its version. */
export type Instant = number;

/** The thing an event is about: its kind, a colon and its id, such as "request:h7k2:2026-11-24:A-001". */
export type About = string;

/** What each type of event says. Types are past-tense facts, only ever added, never renamed. */
export interface EventData {
  "office-opened": { name: string; sample: boolean };
  "office-settings-changed": Partial<OfficeSettings>;
  "tablet-enrolled": { office: string; letter: string; key: string };
  "member-joined": { office: string; role: Role };
  "help-asked": { office: string; day: string; number: string; place: Instant; from?: Whereabouts };
  "request-taken": Record<string, never>;
  "request-returned": Record<string, never>;
  "request-closed": { outcome: Outcome };
  "request-withdrawn": Record<string, never>;
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

/** The text that is signed: every field but the signature, keys in alphabetical order at every depth. */
export function signedText(event: Omit<JournalEvent, "signature">): string {
  const { signature: _, ...facts } = event as JournalEvent;
  return JSON.stringify(facts, (_key, value: unknown) => (isPlain(value) ? inKeyOrder(value) : value));
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const inKeyOrder = (value: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
