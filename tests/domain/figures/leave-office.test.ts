import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { topicFigure } from "../../../src/domain/figures/coverage-figures";
import { mayLeave } from "../../../src/domain/figures/leave-office";
import { rollUp } from "../../../src/domain/figures/roll-up";
import { topicsCounted } from "../../../src/domain/figures/report";
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
  mayLeave(
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
