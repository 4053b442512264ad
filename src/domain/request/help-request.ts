// @chunk rules
import type { Instant } from "../event";
import type { Topic } from "../guide/guide";
import type { SpokenLanguage } from "../office/spoken-language";
import type { Whereabouts } from "../practice/whereabouts";
import type { Face, Outcome } from "./outcome";
import type { TimeOfDay, Way } from "./way";

/** What is known of a request whatever state it is in. */
export interface Asked {
  /** Office, service day and number: "h7k2:2026-11-24:A-001". */
  id: string;
  version: number;
  /** How many lines a later release wrote; this release passed over them. */
  later?: number;
  office: string;
  day: string;
  number: string;
  tablet: string;
  askedAt: Instant;
  /** When the person came, as the tablet orders it; written once, never counted again from a clock. */
  cameAt: Instant;
  /** The key of the waiting order: `cameAt` less the head start, or where a hand put it. */
  place: Instant;
  /** Minutes counted as if they had come earlier. */
  headStart?: number;
  /** Put before others by hand. */
  movedUp?: true;
  /** Where the citizen was stuck; absent when the request was made from the welcome. */
  from?: Whereabouts;
  topic?: Topic;
  language?: SpokenLanguage;
  way: Way;
  hamlet?: string;
  time?: TimeOfDay;
  /** The day it comes to the list, when that is not the day of its number. */
  dueOn?: string;
  /** When it was brought by hand into the list of that very day, as who comes before their day is. */
  backSince?: Instant;
  /** For whom it waits: a member's id or "lead". */
  meantFor?: { to: string; by: string; at: Instant };
  /** The request that this one continues. */
  follows?: string;
  /** From the paper log of a day without power: its times are those of the entering. */
  onPaper?: true;
  /** Taken while the tablet's clock was doubted: its day may be another than the one the person came on. */
  dayUnsure?: true;
  /** How often the number was called and nobody came, since they were last seen or given a day. */
  missed?: number;
  /** When the request was first called or taken. The wait ends there, whatever happens later. */
  servedAt?: Instant;
  /** Waited in the room on their own day until then, so that the wait is counted. */
  waitCounts?: true;
  /** Who was with them last. */
  servedBy?: string;
  /** The last time the number was called out, for the board; how many times in this call. */
  lastCall?: { desk: string; at: Instant; times: number };
  /** Served by somebody who had not passed its topic, where training is required. */
  untrained?: true;
  learned?: true;
  feedback?: Face;
  /** The feedback is about the helper of that time, whatever happens to the request later. */
  alarm?: { state: "raised" | "withdrawn" | "answered"; at: Instant; helper?: string };
  /** The tablet on which the contact lies that was left for it. */
  contactOn?: string;
}

/** Who signs for the office when no person does. */
export const byTheOffice = "office";

export type HelpRequest = Asked &
  (
    | { state: "waiting" }
    | { state: "called"; by: string; calledAt: Instant }
    | { state: "in-hand"; by: string; takenAt: Instant; group?: string }
    | { state: "on-hold"; heldAt: Instant }
    | {
        state: "closed";
        outcome: Outcome | "withdrawn";
        closedAt: Instant;
        by?: string;
        takenAt?: Instant;
        group?: string;
      }
  );

export type Called = Extract<HelpRequest, { state: "called" }>;
export type InHand = Extract<HelpRequest, { state: "in-hand" }>;
/** In somebody's hands: called to a counter, or being helped. */
export type Held = Called | InHand;

/** The id under which every tablet and the hub know a number of one day. */
export const requestId = (office: string, day: string, number: string): string => `${office}:${day}:${number}`;

export const isHeld = (request: HelpRequest): request is Held =>
  request.state === "called" || request.state === "in-hand";

export const isHeldBy = (request: HelpRequest, by: string): request is Held => isHeld(request) && request.by === by;

/** True while the person is not in the room: a call back or a home visit, not yet in anybody's hands. */
export const isAway = (request: HelpRequest): boolean => request.state === "waiting" && request.way !== "here";
