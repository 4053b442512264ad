import { describe, expect, test } from "vitest";
import { readFiguresFile } from "../../../src/domain/figures/figures-file";

const now = Date.parse("2026-11-28T12:00:00+07:00");
const row = (unit: string, parent: string) => ({ unit, parent, kind: "hamlet", name: unit });
const body = (rows: object[], more: object = {}) => ({
  root: "u0",
  office: "o",
  madeAt: 1,
  above: [],
  parts: [{ period: "2026-11", rows }],
  ...more,
});
const fileOf = (rows: object[], more?: object) => readFiguresFile(body(rows, more), now);
const chain = (length: number) => Array.from({ length }, (_, nth) => row(`u${nth}`, nth ? `u${nth - 1}` : ""));
const unreadable = { fault: "unreadable" };

test("rows that lead up to the file's own unit are read, in any order", () => {
  expect(fileOf(chain(4))).toHaveProperty("parts");
  expect(fileOf(chain(4).reverse())).toHaveProperty("parts");
});

test("rows in a ring, beside the unit or told twice are refused", () => {
  const ring = [row("a", "b"), row("b", "a")];
  for (const rows of [[...chain(3), ...ring], [row("far", "elsewhere")], [...chain(2), ...chain(2)]])
    expect(fileOf(rows)).toEqual(unreadable);
});

test("a chain of all the rows a file may have keeps nobody waiting", () => {
  const begun = performance.now();
  expect(fileOf(chain(100_000))).toHaveProperty("parts");
  // Walked anew from each row it takes minutes.
  expect(performance.now() - begun).toBeLessThan(10_000);
});

describe("a file that says what cannot be is refused, and says what it was", () => {
  const told = (what: string, have: number, of: number) =>
    fileOf([{ ...row("u0", ""), own: { [what]: { have, of } } }]);
  const stated = (statedAt: number, on = "2026-11-24") =>
    fileOf([{ ...row("u0", ""), stated: { officials: { have: 1, of: 2, source: "văn phòng", on, statedAt } } }]);

  test("made or stated on a day that has not come: it would make every right file older", () => {
    const year9999 = Date.parse("9999-01-01T00:00:00Z");
    expect(fileOf(chain(1), { madeAt: year9999 })).toEqual({ fault: "later-than-now", at: year9999 });
    expect(stated(year9999)).toEqual({ fault: "later-than-now", at: year9999 });
    expect(fileOf(chain(1), { madeAt: 1e300 })).toEqual(unreadable);
  });

  test("but a clock that goes a few hours ahead is none", () => {
    expect(fileOf(chain(1), { madeAt: now + 3_600_000 })).toHaveProperty("parts");
    expect(stated(now + 3_600_000)).toHaveProperty("parts");
  });

  test.each(["2026-99", "2026-00", "2026-13", "2026-Q5", "2026-12", "2027-Q1", "9999-01", "0000-01", "tháng 11"])(
    "of a period that is none, or has not begun: %s",
    (period) => {
      const parts = [{ period, rows: chain(1) }];
      expect(fileOf([], { parts })).toEqual({ fault: "no-period", period });
    },
  );

  test("of a period twice, or a day that is none", () => {
    const part = { period: "2026-10", rows: chain(1) };
    expect(fileOf([], { parts: [part, part] })).toEqual(unreadable);
    expect(stated(now, "2026-02-31")).toEqual(unreadable);
  });

  test.each(["officials", "online", "teams:hamlet", "hamlets:member", "members:duty"])(
    "with more than there are: 45 of 40 in %s",
    (what) => {
      expect(told(what, 45, 40)).toEqual({ fault: "more-than-all", name: "u0", what, have: 45, of: 40 });
      expect(told(what, 3, 0)).toMatchObject({ fault: "more-than-all" });
      expect(told(what, 40, 40)).toHaveProperty("parts");
    },
  );

  test("but a target may be passed, and what is only counted has no whole", () => {
    for (const [what, have, of] of [
      ["goal:help", 20, 10],
      ["dvctt", 120, 100],
      ["org/teacher/alone", 7, 0],
    ] as const)
      expect(told(what, have, of)).toHaveProperty("parts");
  });
});
