import { expect, test } from "vitest";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import { doneForThem } from "../../../src/domain/team/done-for-them";
import type { Duty } from "../../../src/domain/team/duty";
import { duty } from "../../cast/team";
import { phuc, stuckAtThePhoto, tham, waitingSince } from "../../cast/requests";

const today = "2026-11-30";
const courses = [
  { code: "DVC1", topic: "papers" },
  { code: "DVC2", topic: "papers" },
] as const;

/** A request that Phúc did for somebody a day before today. */
const done = (nth: number, some: object = {}) =>
  ({
    ...waitingSince(nth, `A-00${nth}`),
    day: "2026-11-29",
    topic: "papers",
    state: "closed",
    outcome: "done-for-them",
    closedAt: 0,
    by: phuc,
    ...some,
  }) as HelpRequest;

const thrice = [1, 2, 3].map((nth) => done(nth));
const seen = { today, members: new Set([phuc, tham]), courses, duties: [] as Duty[] };
const found = (requests: readonly HelpRequest[], some: object = {}) => doneForThem({ ...seen, requests, ...some });

test("whoever did one topic for people three times in a week is offered a guide of it", () => {
  expect(found(thrice)).toEqual([{ kind: "done-for-them", member: phuc, topic: "papers", times: 3, guide: "DVC1" }]);
  expect(found(thrice.slice(1))).toEqual([]);
});

test("it is the guide in which most of them were stuck", () => {
  const stuck = (nth: number, guide: string) => done(nth, { from: { ...stuckAtThePhoto, guide } });
  expect(found([stuck(1, "DVC1"), stuck(2, "DVC2"), stuck(3, "DVC2")])).toMatchObject([{ guide: "DVC2" }]);
  expect(found([stuck(1, "GONE"), stuck(2, "GONE"), stuck(3, "DVC2")])).toMatchObject([{ guide: "DVC2" }]);
});

test("another topic, another helper, another end and an older day do not count", () => {
  for (const other of [
    { topic: "health" },
    { topic: undefined },
    { by: tham },
    { by: "of another team" },
    { outcome: "did-it-alone" },
    { day: "2026-11-23" },
  ])
    expect(found([...thrice.slice(1), done(3, other)])).toEqual([]);
});

test("of a topic that has no guide nothing is offered", () => {
  expect(found(thrice, { courses: [] })).toEqual([]);
});

test("whoever has the duty to practise it, or did so in that week, is not asked again", () => {
  const practise = duty("d1", { member: phuc, what: "practise-guide", guide: "DVC2" });
  expect(found(thrice, { duties: [practise] })).toEqual([]);
  const turns = [{ due: today, on: "2026-11-28", count: 1 }];
  expect(found(thrice, { duties: [{ ...practise, state: "done", turns }] })).toEqual([]);
  expect(found(thrice, { duties: [{ ...practise, state: "done", turns: [] }] })).toHaveLength(1);
  expect(found(thrice, { duties: [{ ...practise, member: tham }] })).toHaveLength(1);
});
