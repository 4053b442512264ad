import { expect, test } from "vitest";
import type { StandingCount } from "../../../src/domain/figures/counts";
import { instantIn } from "../../../src/domain/office/service-day";
import type { Member } from "../../../src/domain/team/member";
import { newsOf } from "../../../src/domain/team/news";
import type { Outing } from "../../../src/domain/team/outing";
import { duty } from "../../cast/team";

/** A Monday: nobody came at the weekend. */
const today = "2026-11-30";
const [friday, thursday] = ["2026-11-27", "2026-11-26"];
const count = (what: string, n: number, day: string) => ({ day, tablet: "t", what, n }) as StandingCount;
const counts = [
  count("asked", 11, thursday),
  count("asked", 14, friday),
  count("closed-did-it-alone", 8, friday),
  count("closed-done-for-them", 3, friday),
  count("alarm-raised", 1, friday),
  count("asked", 2, today),
];
const lien = { id: "lien", version: 1, office: "o", role: "volunteer" } as Member;
const seen = { today, members: [lien], counts, duties: [], outings: [] };

test("on a Monday the news begin on Friday, held against the day before it that was open", () => {
  expect(newsOf(seen)).toMatchObject({
    since: friday,
    asked: 14,
    alone: 8,
    forThem: 3,
    askedBefore: { day: thursday, asked: 11 },
    alarms: 1,
  });
});

test("an office in which nobody came yet has nothing to tell since yesterday", () => {
  expect(newsOf({ ...seen, counts: [count("asked", 2, today)] })).toMatchObject({
    since: "2026-11-29",
    asked: 0,
    askedBefore: undefined,
    alarms: 0,
  });
});

test("what members did, passed and told since then is news, of those the lead answers for", () => {
  const turn = (on: string) => ({ due: on, on, count: 1 });
  const duties = [
    duty("d1", { member: "lien", turns: [turn(thursday)] }),
    duty("d2", { member: "lien", turns: [turn(thursday), turn(friday)] }),
    duty("d3", { member: "khoi", turns: [turn(friday)] }),
  ];
  const members = [{ ...lien, passed: { papers: instantIn(today, "07:00"), health: instantIn(thursday, "07:00") } }];
  const outing = (member: string, day: string) =>
    ({
      id: day,
      version: 1,
      kind: "help",
      office: "o",
      member,
      day,
      minutes: 60,
      hamlet: "h1",
      alone: 2,
      forThem: 1,
    }) as Outing;
  const outings = [outing("lien", friday), outing("lien", thursday), outing("khoi", friday)];
  const news = newsOf({ ...seen, members, duties, outings });
  expect(news.done.map(({ id }) => id)).toEqual(["d2"]);
  expect(news.passed).toEqual([{ member: "lien", topic: "papers" }]);
  expect(news.away).toEqual({ alone: 2, forThem: 1, reached: 0 });
});
