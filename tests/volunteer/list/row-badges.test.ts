import { expect, test } from "vitest";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import type { Member } from "../../../src/domain/team/member";
import { rowBadges } from "../../../src/volunteer/list/row-badges";
import { spokenDay } from "../../../src/wording/day-words";
import { requestWords } from "../../../src/wording/request-words";
import { morning, office, phuc, tham, today, waitingSince } from "../../cast/requests";

const says = requestWords().list;
const nameOf = (id: string) => (id === phuc ? "Anh Phúc" : "Chị Thắm");
const untrained: Member = { id: phuc, version: 1, office, role: "volunteer" };
const strict = { trainingGate: true, strictTraining: true };

/** What stands in the row of somebody who waits and of whom this is known, before the eyes of Phúc. */
const badgesOf = (known: Partial<HelpRequest>, seen: { member?: Member; office?: object } = {}) =>
  rowBadges({ ...waitingSince(0), ...known } as HelpRequest, {
    today,
    nameOf,
    member: seen.member ?? untrained,
    office: seen.office ?? {},
  });

test("somebody who came today and of whom nothing special is known has no badge", () => {
  expect(badgesOf({ language: "vi" })).toEqual([]);
});

test("a priority is shown without its reason, and so is whoever was put first", () => {
  expect(badgesOf({ headStart: 30, movedUp: true })).toEqual([says.priority, says.first]);
});

test("a number of another day carries that day, or another person with the same number would be called", () => {
  expect(badgesOf({ day: "2026-11-23" })).toEqual([says.appointment(spokenDay("2026-11-23"))]);
});

test("an appointment of a later day carries the day of its number and the day it is for", () => {
  const [number, due] = ["2026-11-24", "2026-11-26"].map(spokenDay) as [string, string];
  expect(badgesOf({ dueOn: "2026-11-26" })).toEqual([says.appointment(number), says.dueOn(due)]);
});

test("an appointment whose day has come is no longer a later one", () => {
  const number = says.appointment(spokenDay("2026-11-20"));
  expect(badgesOf({ day: "2026-11-20", dueOn: today })).toEqual([number]);
  expect(badgesOf({ day: "2026-11-20", dueOn: "2026-11-23" })).toEqual([number]);
});

test("a helper sees who was called in vain, and which language they speak", () => {
  expect(badgesOf({ missed: 1, language: "km" })).toEqual([says.missed, says.language.km]);
});

test("a request handed over names who gave it, a promise to the own name does not", () => {
  expect(badgesOf({ meantFor: { to: phuc, by: tham, at: morning } })).toEqual([says.from("Chị Thắm")]);
  expect(badgesOf({ meantFor: { to: phuc, by: phuc, at: morning } })).toEqual([]);
});

test("a visit says to which hamlet and when, a call back only when", () => {
  const visit = badgesOf({ way: "home-visit", hamlet: "Ấp 3", time: "evening" });
  expect(visit).toEqual([says.homeVisit("Ấp 3"), says.times.evening]);
  expect(badgesOf({ way: "home-visit" })).toEqual([says.homeVisit("")]);
  expect(badgesOf({ way: "call-back", hamlet: "Ấp 3", time: "morning" })).toEqual([says.callBack, says.times.morning]);
});

test("whoever came to the room after all has no badge of the visit they asked for", () => {
  expect(badgesOf({ way: "here", hamlet: "Ấp 3", time: "evening" })).toEqual([]);
});

test("a strict office tells the untrained that a topic is not theirs, before anything else", () => {
  const papers = { topic: "papers", headStart: 30 } as const;
  expect(badgesOf(papers, { office: strict })).toEqual([says.training, says.priority]);
  expect(badgesOf(papers, { office: strict, member: { ...untrained, passed: { papers: morning } } })).toEqual([
    says.priority,
  ]);
  expect(badgesOf(papers, { office: { trainingGate: true } })).toEqual([says.priority]);
});
