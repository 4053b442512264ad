import type { EventData, EventType, JournalEvent } from "../../src/domain/event";
import type { Whereabouts } from "../../src/domain/practice/whereabouts";
import type { HelpRequest } from "../../src/domain/request/help-request";

export const office = "hnhg";
export const counterTablet = "tablet-on-the-counter";
export const tham = "tham";
export const phuc = "phuc";
export const morning = Date.UTC(2026, 10, 24, 1, 0);
export const today = "2026-11-24";
export const firstNumber = `${office}:${today}:A-001`;

export const stuckAtThePhoto: Whereabouts = {
  guide: "DVC1",
  version: 1,
  step: "photograph-the-paper",
  stepNumber: 5,
  errors: ["wrong-part"],
  hints: 1,
};

/** An event about the first request of the day. */
export function said<T extends EventType>(
  type: T,
  version: number,
  more: { by?: string; at?: number; data?: EventData[T]; about?: string } = {},
): JournalEvent {
  const asked = { office, day: today, number: "A-001", place: morning };
  return {
    about: more.about ?? `request:${firstNumber}`,
    version,
    type,
    at: more.at ?? morning + version * 60_000,
    by: more.by ?? tham,
    tablet: counterTablet,
    data: more.data ?? (type === "help-asked" ? asked : type === "request-closed" ? { outcome: "did-it-alone" } : {}),
    signature: `${type}-${version}-${more.by ?? tham}`,
  } as JournalEvent;
}

/** A request that waits since the morning, so many minutes later than the first. */
export function waitingSince(minutes: number, number = "A-001"): HelpRequest {
  const place = morning + minutes * 60_000;
  const id = `${office}:${today}:${number}`;
  const asked = {
    id,
    version: 1,
    office,
    day: today,
    number,
    tablet: counterTablet,
    askedAt: place,
    cameAt: place,
    place,
  };
  return { ...asked, way: "here", state: "waiting" };
}

/** A request closed after so many minutes in hand. */
export function helpedFor(minutes: number, number: string): HelpRequest {
  const asked = waitingSince(0, number);
  const takenAt = morning + 60_000;
  return {
    ...asked,
    version: 3,
    state: "closed",
    outcome: "did-it-alone",
    by: tham,
    takenAt,
    closedAt: takenAt + minutes * 60_000,
  };
}
