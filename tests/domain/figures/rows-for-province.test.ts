import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effortOf, topicFigure, withheldOrganisation, type Effort } from "../../../src/domain/figures/coverage-figures";
import { carriesMost, effortRows, isWithheld } from "../../../src/domain/figures/effort-rows";
import { rowsForProvince } from "../../../src/domain/figures/rows-for-province";
import { rollUp } from "../../../src/domain/figures/roll-up";
import { topicsCounted } from "../../../src/domain/figures/report";
import { leastShown } from "../../../src/domain/figures/withhold";
import { figureOf, type Told } from "../../../src/domain/figures/unit-figures";

const counts = (have: number) => ({ have, of: 0 });
const commune = (topics: readonly number[]): Told => ({
  unit: "c",
  parent: "p",
  kind: "commune",
  name: "Xã",
  own: {
    "members:duty": { have: 1, of: 2 },
    "help/alone": counts(topics.reduce((sum, n) => sum + n, 0)),
    ...Object.fromEntries(
      topics.flatMap((n, at) => (n ? [[topicFigure(topicsCounted[at]!, "alone"), counts(n)]] : [])),
    ),
  },
});
const hamlet = (nth: number, helped: number): Told => ({
  unit: `h${nth}`,
  parent: "c",
  kind: "hamlet",
  name: `Ấp ${nth}`,
  own: {
    "teams:hamlet": { have: 1, of: 1 },
    "hamlets:helped": { have: Number(helped > 0), of: 1 },
    "goal:help": { have: helped, of: 10 },
  },
});
const leaving = (told: readonly Told[]) =>
  rowsForProvince(
    rollUp(new Map(), told).filter(({ unit }) => unit !== "p"),
    "c",
  );
const ownOf = (rows: readonly Told[], unit: string) => rows.find((row) => row.unit === unit)!.own!;

describe("figures that leave an office", () => {
  test("tell no count of a topic or an area under five, nor one that would betray it by the sum", () => {
    const rows = leaving([commune([12, 3, 7, 9]), hamlet(1, 2), hamlet(2, 8), hamlet(3, 20)]);
    const own = ownOf(rows, "c");
    const told = topicsCounted.map((topic) => own[topicFigure(topic, "alone")]?.have);
    expect(told.slice(0, 4)).toEqual([12, undefined, 7, 9]);
    expect(ownOf(rows, "h1")["goal:help"]).toBeUndefined();
    expect(ownOf(rows, "h2")["goal:help"]).toBeUndefined();
    expect(ownOf(rows, "h3")["goal:help"]).toEqual({ have: 20, of: 10 });
  });

  test("tell nothing under five by organisation, nor one that would betray it by the sum", () => {
    const org = (organisation: string, effort: Effort, have: number) => ({
      [effortOf(organisation, effort)]: counts(have),
    });
    const told: Told = {
      ...commune([12]),
      own: {
        ...org("teacher", "members", 2),
        ...org("youth-union", "members", 9),
        ...org("womens-union", "members", 30),
        ...org("teacher", "alone", 3),
        ...org("youth-union", "alone", 2),
        ...org("womens-union", "alone", 40),
        ...org("womens-union", "minutes", 600),
      },
    };
    const rows = leaving([told]);
    expect(effortRows(ownOf(rows, "c"))).toEqual([
      { organisation: "womens-union", members: 30, minutes: 600, duties: 0, alone: 40, "for-them": 0 },
      // Two members alone could be worked out from a sum: the nine went with them.
      { organisation: withheldOrganisation, members: 11, minutes: 0, duties: 0, alone: 5, "for-them": 0 },
    ]);
    expect(carriesMost(effortRows(ownOf(rows, "c")))).toEqual({ organisation: "womens-union", have: 40, of: 45 });
  });

  test("of many organisations in any numbers, tell none under five and lose none of the sum", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (cells) => {
        const own = Object.fromEntries(cells.map((have, nth) => [effortOf(`o${nth}`, "alone"), counts(have)]));
        const rows = effortRows(ownOf(leaving([{ ...commune([12]), own: { "help/alone": counts(1), ...own } }]), "c"));
        for (const row of rows) if (!isWithheld(row)) expect(row.alone === 0 || row.alone >= leastShown).toBe(true);
        expect(rows.reduce((sum, row) => sum + row.alone, 0)).toBe(cells.reduce((sum, cell) => sum + cell, 0));
      }),
    ));

  test("keep every count of teams, duties and coverage, however small", () => {
    const rows = leaving([commune([1]), hamlet(1, 1)]);
    expect(ownOf(rows, "c")["members:duty"]).toEqual({ have: 1, of: 2 });
    expect(ownOf(rows, "h1")).toEqual({ "teams:hamlet": { have: 1, of: 1 }, "hamlets:helped": { have: 1, of: 1 } });
  });

  test("come to the same totals above the office as inside it", () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(12), { maxLength: topicsCounted.length }),
        fc.array(fc.nat(12), { maxLength: 6 }),
        (topics, areas) => {
          const told = [commune(topics), ...areas.map((helped, nth) => hamlet(nth, helped))];
          const inside = rollUp(new Map(), told).find(({ unit }) => unit === "p")!;
          const above = rollUp(new Map(), leaving(told)).find(({ unit }) => unit === "p")!;
          for (const what of ["help/alone", "goal:help", "teams:hamlet", "members:duty"])
            expect(figureOf(above, what)).toEqual(figureOf(inside, what));
        },
      ),
    ));
});
