import { expect, test } from "vitest";
import { readFiguresFile } from "../../../src/domain/figures/figures-file";

const row = (unit: string, parent: string) => ({ unit, parent, kind: "hamlet", name: unit });
const fileOf = (rows: ReturnType<typeof row>[]) =>
  readFiguresFile({ root: "u0", office: "o", madeAt: 1, above: [], parts: [{ period: "2026-11", rows }] });
const chain = (length: number) => Array.from({ length }, (_, nth) => row(`u${nth}`, nth ? `u${nth - 1}` : ""));

test("rows that lead up to the file's own unit are read, in any order", () => {
  expect(fileOf(chain(4))).toBeDefined();
  expect(fileOf(chain(4).reverse())).toBeDefined();
});

test("rows in a ring, beside the unit or told twice are refused", () => {
  const ring = [row("a", "b"), row("b", "a")];
  for (const rows of [[...chain(3), ...ring], [row("far", "elsewhere")], [...chain(2), ...chain(2)]])
    expect(fileOf(rows)).toBeUndefined();
});

test("a chain of all the rows a file may have keeps nobody waiting", () => {
  const begun = performance.now();
  expect(fileOf(chain(100_000))).toBeDefined();
  // Walked anew from each row it takes minutes.
  expect(performance.now() - begun).toBeLessThan(10_000);
}, 60_000);
