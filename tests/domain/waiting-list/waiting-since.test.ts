import { expect, test } from "vitest";
import type { OpeningHours } from "../../../src/domain/office/opening-week";
import { instantIn } from "../../../src/domain/office/service-day";
import { foldRequest } from "../../../src/domain/request/apply-to-request";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import { longWaits } from "../../../src/domain/waiting-list/long-waits";
import { usualLongWaits } from "../../../src/domain/waiting-list/wait-kind";
import { listFor } from "../../../src/domain/waiting-list/next-for";
import { waitEstimate } from "../../../src/domain/waiting-list/wait-estimate";
import { minutesWaited, waitingSince } from "../../../src/domain/waiting-list/waiting-since";
import { helpedFor, office, phuc, said, today, waitingSince as askedAfter } from "../../cast/requests";

const workday = [
  { from: "08:00", to: "11:30" },
  { from: "13:00", to: "16:30" },
];
const hours: OpeningHours = { week: [workday, workday, workday, workday, workday, [], []], closures: [] };
/** 24 November 2026 is a Tuesday. */
const [saturday, monday] = ["2026-11-28", "2026-11-30"];

const onMonday: HelpRequest = {
  ...askedAfter(0),
  day: saturday,
  askedAt: instantIn(saturday, "09:40"),
  dueOn: monday,
};
const callBack = (time: HelpRequest["time"], asked = "10:00"): HelpRequest => ({
  ...askedAfter(0),
  askedAt: instantIn(today, asked),
  way: "call-back",
  ...(time && { time }),
});

test("an appointment made on Saturday for Monday waits from Monday's opening", () => {
  expect(minutesWaited(onMonday, hours, instantIn(monday, "07:05"))).toBe(0);
  expect(minutesWaited(onMonday, hours, instantIn(monday, "08:25"))).toBe(25);
  expect(waitingSince(onMonday, undefined)).toBe(instantIn(monday, "07:30"));
});

test("whoever comes before their day and is brought to today waits from then, and from its opening if the office moved them", () => {
  const at = instantIn(today, "14:00");
  const asked = said("help-asked", 1);
  const brought = foldRequest([asked, said("request-postponed", 2, { at, data: { until: today } })])!;
  expect(waitingSince(brought, hours)).toBe(at);
  const moved = foldRequest([asked, said("request-postponed", 2, { by: "office", at, data: { until: today } })])!;
  expect(waitingSince(moved, hours)).toBe(instantIn(today, "08:00"));
  const later = said("request-postponed", 3, { at, data: { until: "2026-11-26" } });
  const again = foldRequest([asked, said("request-postponed", 2, { at, data: { until: today } }), later])!;
  expect(waitingSince(again, hours)).toBe(instantIn("2026-11-26", "08:00"));
});

test("a call back waits from the time of day that was agreed, on the next day it comes", () => {
  const since = (request: HelpRequest) => waitingSince(request, hours);
  expect(since(callBack(undefined))).toBe(instantIn(today, "10:00"));
  expect(since(callBack("any"))).toBe(instantIn(today, "10:00"));
  expect(since(callBack("morning"))).toBe(instantIn(today, "10:00"));
  expect(since(callBack("afternoon"))).toBe(instantIn(today, "13:00"));
  expect(since(callBack("evening"))).toBe(instantIn(today, "16:30"));
  expect(since(callBack("morning", "15:00"))).toBe(instantIn("2026-11-25", "08:00"));
  expect(since({ ...callBack("afternoon"), dueOn: monday })).toBe(instantIn(monday, "13:00"));
});

test("a lead is told of each kind of waiting by a limit of its own, and of nobody whose time is still to come", () => {
  const now = instantIn(monday, "09:05");
  const asked = { ...askedAfter(0), day: monday, askedAt: instantIn(monday, "08:40") };
  const call = { ...callBack("afternoon"), dueOn: monday };
  const told = (limits: object) => longWaits([onMonday, asked, call], { hours, ...limits }, now);
  expect(told({})).toEqual([
    { id: "here", people: 1, limit: 20 },
    { id: "appointment", people: 1, limit: 60 },
  ]);
  expect(told({ longWaits: { ...usualLongWaits, here: 30, appointment: 90 } })).toEqual([]);
});

test("an appointment is offered to all only once it waited on its own day, and so is one promised to a helper", () => {
  const work = { state: "at-work", desk: "", since: instantIn(monday, "07:50") } as const;
  const thu = { id: "thu", version: 1, office, role: "volunteer", topics: ["phone"], work } as const;
  const helper = { ...thu, id: phuc, topics: ["papers"] } as const;
  const looking = (member: typeof thu | typeof helper, time: string, team: object[]) => ({
    member: { ...member, topics: [...member.topics] },
    team: team as never,
    hours,
    now: instantIn(monday, time),
    offerAllAfterMinutes: 10,
  });
  const papers = { ...onMonday, topic: "papers" as const };
  expect(listFor([papers], looking(thu, "08:05", [thu])).mine).toEqual([]);
  expect(listFor([papers], looking(thu, "08:10", [thu])).mine).toEqual([papers]);
  const promised = { ...onMonday, meantFor: { to: phuc, by: phuc, at: instantIn(saturday, "09:50") } };
  expect(listFor([promised], looking(thu, "08:05", [thu, helper])).mine).toEqual([]);
  expect(listFor([promised], looking(thu, "08:10", [thu, helper])).mine).toEqual([promised]);
});

test("what was forgotten in hand overnight says nothing of how long a turn takes", () => {
  const forgotten = Array.from({ length: 3 }, (_, nth) => helpedFor(24 * 60, `A-00${nth}`));
  expect(waitEstimate(1, forgotten, 1)).toBeUndefined();
});
