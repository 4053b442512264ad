import { describe, expect, test } from "vitest";
import { sentOf } from "../../../src/domain/figures/coverage-figures";
import { furthestBehind } from "../../../src/domain/figures/coverage-rows";
import { knownOf, summedFrom } from "../../../src/domain/figures/known-of";
import { oneIf, type Portions } from "../../../src/domain/figures/portions";
import { rollUp } from "../../../src/domain/figures/roll-up";
import type { Told } from "../../../src/domain/figures/unit-figures";

const commune = (nth: number, own: Portions, toldAt?: number): Told => ({
  unit: `c${nth}`,
  parent: "86",
  kind: "commune",
  name: `Xã ${nth}`,
  own,
  ...(toldAt !== undefined && { toldAt }),
});
const sent = (nth: number) => commune(nth, { [sentOf("commune")]: oneIf(true), "teams:hamlet": { have: 2, of: 4 } }, 1);
const unsent = (nth: number) => commune(nth, { [sentOf("commune")]: oneIf(false) });
const listed = Array.from({ length: 124 }, (_, nth) => ({ unit: `c${nth}`, kind: "commune" }));

function around(told: readonly Told[]) {
  const rows = rollUp(new Map(), told);
  return { row: rows.find(({ unit }) => unit === "86"), beneath: rows.filter(({ parent }) => parent === "86") };
}

describe("of whom the figures of a province are known", () => {
  test("of one commune in 124, when one has sent", () => {
    const { row, beneath } = around([sent(0), ...listed.slice(1).map((_, nth) => unsent(nth + 1))]);
    expect(knownOf(row, beneath, listed)).toEqual({ kind: "commune", have: 1, of: 124 });
  });

  test("also in a month of which nothing stands here but what came", () => {
    const { row, beneath } = around([commune(0, { "teams:hamlet": { have: 2, of: 4 } }, 1)]);
    expect(knownOf(row, beneath, listed)).toEqual({ kind: "commune", have: 1, of: 124 });
    expect(knownOf(undefined, [], listed)).toEqual({ kind: "commune", have: 0, of: 124 });
  });

  test("of the lowest offices, where districts stand between", () => {
    const district: Told = { unit: "d", parent: "86", kind: "district", name: "Huyện", own: {} };
    const told = [district, ...[sent(0), unsent(1), unsent(2)].map((one) => ({ ...one, parent: "d" }))];
    const { row, beneath } = around(told);
    expect(knownOf(row, beneath, [{ unit: "d", kind: "district" }])).toEqual({ kind: "commune", have: 1, of: 3 });
  });

  test("of nobody in particular in a commune: it knows its hamlets itself", () => {
    const hamlet = { ...sent(1), kind: "hamlet", parent: "86", own: { "teams:hamlet": oneIf(true) } };
    const { row, beneath } = around([hamlet]);
    expect(knownOf(row, beneath, [{ unit: "c1", kind: "hamlet" }])).toBeUndefined();
  });

  test("a figure of a quarter is added up from those that tell it", () => {
    const { beneath } = around([sent(0), unsent(1)]);
    expect(summedFrom(beneath, "teams:hamlet")).toBe(1);
  });

  test("who has not sent stands behind whoever is furthest behind", () => {
    const { beneath } = around([
      unsent(0),
      sent(1),
      { ...sent(2), own: { ...sent(2).own, "teams:hamlet": { have: 0, of: 4 } } },
    ]);
    expect(furthestBehind(beneath, ["teams:hamlet"]).map(({ unit }) => unit)).toEqual(["c2", "c1", "c0"]);
  });
});
