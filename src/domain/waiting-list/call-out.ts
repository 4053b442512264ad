import type { Instant } from "../event";
import type { HelpRequest } from "../request/help-request";
import { dayInVietnam } from "../office/service-day";

/** What everybody in the waiting room may know about a call: never a topic, a name or a step. */
export interface CallOut {
  number: string;
  /** The day of the number, when it is not today's: two people may hold the same number of two days. */
  day?: string;
  /** "" in an office without counters. */
  counter: string;
  at: Instant;
  /** How many times the number was called in this call. */
  times: number;
}

/** Calls of today for the public board, the newest first. */
export function callsOut(called: readonly HelpRequest[], today: string): CallOut[] {
  return called.flatMap(({ number, day, lastCall }) => {
    if (!lastCall || dayInVietnam(lastCall.at) !== today) return [];
    const { desk: counter, at, times } = lastCall;
    return [{ number, ...(day !== today && { day }), counter, at, times }];
  });
}

/**
 * The pieces a call is spoken in, each a clip somebody can record: "invite", "letter-A", "digit-0", "desk-Bàn 2", and
 * "other-day" for a number that is not of today.
 */
export function spokenPieces({ number, counter, day }: Pick<CallOut, "number" | "counter" | "day">): string[] {
  const [letter = "", digits = ""] = number.split("-");
  return [
    "invite",
    `letter-${letter}`,
    ...[...digits].map((digit) => `digit-${digit}`),
    ...(day ? ["other-day"] : []),
    ...(counter ? [`desk-${counter}`] : []),
  ];
}

/** Every piece an office needs for its tablets' letters and its counters. */
export function allPieces(letters: readonly string[], counters: readonly string[]): string[] {
  const digits = Array.from({ length: 10 }, (_, digit) => `digit-${digit}`);
  return [
    "invite",
    ...letters.map((letter) => `letter-${letter}`),
    ...digits,
    "other-day",
    ...counters.map((counter) => `desk-${counter}`),
  ];
}
