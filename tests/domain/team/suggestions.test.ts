import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StandingCount } from "../../../src/domain/figures/counts";
import { developmentOf, monthsUpTo, type MemberMonth } from "../../../src/domain/team/development";
import { suggestionsFor } from "../../../src/domain/team/suggestions";
import { shift } from "../../cast/team";

const today = "2026-11-24";

/** A month like any other of somebody who helps, unless it says otherwise. */
const month = (some: Partial<MemberMonth> = {}): MemberMonth => ({
  period: monthsUpTo(today)[0]!,
  alone: 9,
  forThem: 3,
  minutes: 600,
  duties: 1,
  topics: [{ topic: "health", forThem: 3, all: 12 }],
  passed: [],
  ...some,
});
const after = (last: Partial<MemberMonth>) =>
  suggestionsFor([month(), month(), month(), month(last), month({ alone: 0, forThem: 0, minutes: 0 })]);

describe("a drop becomes a suggestion", () => {
  test("where more was done for people: to practise what most of it was", () => {
    expect(after({ alone: 4, forThem: 6, topics: [{ topic: "papers", forThem: 6, all: 10 }] })).toEqual([
      { kind: "more-done-for-them", from: 75, to: 40, topic: "papers" },
    ]);
  });

  test("where the hours fell by more than half, or nobody was helped at all", () => {
    expect(after({ minutes: 200 })).toEqual([{ kind: "fewer-hours", from: 600, to: 200 }]);
    expect(after({ alone: 0, forThem: 0, topics: [] })).toEqual([{ kind: "no-help-given" }]);
  });

  test("not where little happened, nor of the month that goes on", () => {
    expect(after({})).toEqual([]);
    expect(after({ alone: 1, forThem: 4 })).toEqual([]);
    expect(suggestionsFor([month()])).toEqual([]);
  });

  test("whoever stays as they were, or gets better, hears nothing", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(40), fc.nat(600), (more, alone, minutes) => {
        const same = month({ alone, minutes });
        const better = { ...same, alone: alone + more };
        expect(suggestionsFor([same, same, same, better, month()])).toEqual([]);
      }),
    );
  });
});

test("a member's months are their own alone: help, confirmed hours and training, month by month", () => {
  const count = (day: string, what: string, n: number) => ({ day, tablet: "t", what, n }) as StandingCount;
  const member = { id: "lien", version: 1, office: "o", role: "volunteer" as const };
  const months = developmentOf(
    {
      member: { ...member, passed: { health: Date.parse("2026-10-09T08:00:00+07:00") } },
      counts: [
        count("2026-10-05", "helper/lien/did-it-alone", 4),
        count("2026-10-05", "helper/khoi/did-it-alone", 9),
        count("2026-11-05", "helper/lien/done-for-them", 2),
      ],
      ended: [],
      duties: [],
      shifts: [
        shift("a", { member: "lien", day: "2026-10-05", confirmed: 180 }),
        shift("b", { member: "lien", day: "2026-10-06", told: 90 }),
        shift("c", { member: "khoi", day: "2026-10-06", confirmed: 90 }),
      ],
      outings: [],
    },
    today,
  );
  expect(months.map(({ period }) => period.from)).toEqual(["2026-10-01", "2026-11-01"]);
  expect(months.at(-2)).toMatchObject({ alone: 4, forThem: 0, minutes: 180, passed: ["health"] });
  expect(months.at(-1)).toMatchObject({ alone: 0, forThem: 2, minutes: 0, passed: [] });
});
