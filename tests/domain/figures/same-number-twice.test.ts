import { describe, expect, test } from "vitest";
import type { StandingCount } from "../../../src/domain/figures/counts";
import { earlierOf } from "../../../src/domain/figures/earlier-period";
import { effortRows, turnsOf } from "../../../src/domain/figures/effort-rows";
import { helpGiven } from "../../../src/domain/figures/help-given";
import { helpFigures } from "../../../src/domain/figures/help-figures";
import { monthFacts } from "../../../src/domain/figures/month-facts";
import { officeFigures } from "../../../src/domain/figures/office-figures";
import { organisationFigures, type Worked } from "../../../src/domain/figures/organisation-figures";
import { periodAround } from "../../../src/domain/figures/period";
import { closed, ends, reportOf, stillOpen, topicsCounted } from "../../../src/domain/figures/report";
import { teamReport } from "../../../src/domain/figures/team-report";
import type { Duty } from "../../../src/domain/team/duty";
import type { Member } from "../../../src/domain/team/member";
import { dutyShare } from "../../../src/domain/team/needs";
import type { Outing } from "../../../src/domain/team/outing";

const today = "2026-11-25";
const november = periodAround("month", today);
const count = (day: string, what: string, n: number): StandingCount => ({
  day,
  tablet: "t",
  what: what as StandingCount["what"],
  n,
});
const member = (id: string, more: Partial<Member> = {}): Member => ({
  id,
  version: 1,
  office: "o",
  role: "volunteer",
  ...more,
});
const duty = (who: string, state: Duty["state"]): Duty => ({
  id: `d-${who}`,
  version: 1,
  office: "o",
  member: who,
  what: "put-up-posters",
  count: 6,
  due: "2026-11-30",
  state,
  reminded: 0,
  turns: [],
});

/** Thirty-one volunteers under two leads; a lead and one volunteer have a duty, another gave it back, one left. */
const seen: Worked = {
  members: [
    member("tham", { role: "lead" }),
    member("ba", { role: "coordinator" }),
    ...Array.from({ length: 31 }, (_, nth) => member(`m${nth}`)),
    member("ngan", { left: true }),
  ],
  duties: [duty("tham", "accepted"), duty("m0", "accepted"), duty("m1", "declined"), duty("ngan", "assigned")],
  shifts: [],
  outings: [
    { id: "1", version: 1, office: "o", member: "ngan", day: today, minutes: 60, kind: "help", alone: 2, forThem: 1 },
  ] as Outing[],
  counts: [
    count(today, "asked", 9),
    count(today, "closed-did-it-alone", 3),
    count(today, "closed-done-for-them", 1),
    count(today, "closed-no-show", 2),
    count(today, "topic/papers/did-it-alone", 3),
    count(today, "topic/papers/done-for-them", 1),
    count(today, "topic/papers/no-show", 2),
    count(today, "helper/m0/did-it-alone", 3),
    count(today, "helper/m0/done-for-them", 1),
  ],
};

describe("a number that stands in two places is the same number", () => {
  test("who has a duty: on the lead's page, in the month's words and in the coverage, out of all but the leads", () => {
    const share = { have: 1, of: 31 };
    expect(dutyShare(seen.members, seen.duties)).toEqual(share);
    expect(teamReport(seen, november, today).now?.duty).toEqual(share);
    const place = { unit: "u", parent: "", kind: "commune", name: "Xã" };
    const [own] = officeFigures({ ...seen, today, place, hamlets: [], teams: [], goals: new Map() });
    expect(own!.own!["members:duty"]).toEqual(share);
  });

  test("turns of help: on the lead's page, by topic and by organisation, with what somebody who left did", () => {
    const given = helpGiven(seen, november);
    expect(given).toEqual({ alone: 5, "for-them": 2 });
    const figures = helpFigures({ today, ...seen });
    expect([figures["help/alone"]!.have, figures["help/for-them"]!.have]).toEqual([given.alone, given["for-them"]]);
    const byOrganisation = effortRows(organisationFigures(seen, november));
    expect(byOrganisation.reduce((sum, row) => sum + turnsOf(row), 0)).toBe(7);
  });

  test("a lead of one team sees the help of that team, at the tablet and away from it", () => {
    expect(helpGiven(seen, november, new Set(["m0"]))).toEqual({ alone: 3, "for-them": 1 });
    expect(helpGiven(seen, november, new Set(["ngan"]))).toEqual({ alone: 2, "for-them": 1 });
  });

  test("the words name a topic with as many as its table counts, no-shows as well", () => {
    const report = reportOf(november, seen.counts);
    const telling = {
      office: "Xã",
      period: november,
      earlier: { kind: "first" } as const,
      beforeOpening: false,
      team: teamReport(seen, november, today),
      nameOf: String,
      nameOfOrganisation: String,
    };
    const told = monthFacts(report, telling).find(({ tells }) => tells === "topics");
    expect(told).toEqual({ tells: "topics", topics: [{ name: "papers", times: closed(report.topics.papers) }] });
    expect(topicsCounted.reduce((sum, topic) => sum + closed(report.topics[topic]), 0)).toBe(closed(report.ends));
  });

  test("the outcomes and what did not end yet come to all that asked", () => {
    const report = reportOf(november, seen.counts);
    expect(ends.reduce((sum, end) => sum + report.ends[end], stillOpen(report))).toBe(report.asked);
  });
});

describe("a report is compared", () => {
  const counts = [count("2026-10-03", "asked", 4), count("2026-10-30", "asked", 9), count(today, "asked", 10)];
  const earlier = (openedOn: string | undefined, on = "2026-12-02") =>
    earlierOf(november, counts, { today: on, openedOn });

  test("with the whole period before, once the station was open all through it", () => {
    expect(earlier("2026-10-01")).toEqual({ kind: "whole", asked: 13 });
    expect(earlier(undefined)).toEqual({ kind: "whole", asked: 13 });
  });

  test("with nothing in the first period of a station, nor with one it was open in part", () => {
    expect(earlier("2026-11-25")).toEqual({ kind: "first" });
    expect(earlier("2026-10-02")).toEqual({ kind: "unknown" });
  });

  test("with as many days of the period before, while it still goes on; a day that goes on with none", () => {
    expect(earlier("2026-01-01", "2026-11-25")).toEqual({ kind: "same-days", asked: 4 });
    const march = periodAround("month", "2026-03-30");
    const leap = { today: "2026-03-30", openedOn: "2026-01-01" };
    expect(earlierOf(march, [count("2026-02-28", "asked", 3)], leap)).toEqual({ kind: "same-days", asked: 3 });
    const day = periodAround("day", today);
    expect(earlierOf(day, counts, { today, openedOn: "2026-01-01" })).toEqual({ kind: "unknown" });
  });
});
