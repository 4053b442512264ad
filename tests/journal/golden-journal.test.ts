import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { JournalEvent } from "../../src/domain/event";
import { eventShapes } from "../../src/domain/event/event-shapes";
import { readEvent } from "../../src/domain/event/read-event";
import { foldVersion } from "../../src/journal/fold-version";
import { Reading } from "../../src/journal/reading";
import { said } from "../cast/requests";
import { everything, goldenLines } from "./golden-lines";

/** What the golden journal comes to under each fold version: a new line here goes with a raised version. */
const hashes: Record<number, string> = {
  1: "7145c4df6c631303e0e548e3306814d9",
  2: "70caf6676039dfeedeaa46ec3e1f0fd7",
  3: "31d68a88f2abdbd6b6775ea7d95b7fad",
  4: "319439cd6e29d4756e1bab38000c893b",
  5: "dce056f107ec8e8363f5d3b3d935602e",
  6: "403946b11d70f443bc64e6fc7ed8c26f",
  7: "3be42d819fa09535fda8f840fcae04ac",
  8: "78e249c8f204fd47228014ab19adba4a",
  9: "d80c9c4d042b1ba5ab55703b960b24a2",
  10: "dabe8e9dd80357ea6e9298644680e692",
  11: "bf15991f30a814e1eef7ff1dc71093be",
};

const inKeyOrder = (lines: readonly JournalEvent[]) =>
  lines.toSorted((a, b) => (a.about < b.about ? -1 : a.about > b.about ? 1 : a.version - b.version));

function read(lines: readonly JournalEvent[]) {
  const reading = new Reading();
  for (const line of inKeyOrder(lines)) reading.read(readEvent(line));
  reading.finishThing();
  return reading;
}

/** Keys in alphabetical order: which of them was written first is no rule, nor how a library carries a shape out. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof RegExp) return String(part);
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

const inOrder = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

test("every type of event is whole in the golden journal, and read as it stands", () => {
  for (const [type, data] of Object.entries(everything)) {
    const line = { ...said("backup-made", 1), type, data } as JournalEvent;
    expect(readEvent(line), type).toEqual(line);
    expect(goldenLines.some((one) => one.type === type)).toBe(true);
  }
});

test("lines of a later release and void ones are counted apart, and both are passed over", () => {
  const { later, unreadable, rows } = read(goldenLines);
  expect(later).toBeGreaterThan(10);
  expect(unreadable).toBeGreaterThan(10);
  expect(rows.length).toBeGreaterThan(50);
  const passedOver = rows.filter(({ row }) => ("request" in row ? row.request : row.thing).later);
  expect(passedOver.length).toBeGreaterThan(50);
});

test("rows follow the rules of their version: whoever changes a fold, a count or a shape raises it", () => {
  const { rows, numbers, counts } = read(goldenLines);
  const all = written([rows, inOrder(numbers), inOrder(counts), eventShapes]);
  const hash = createHash("sha256").update(all).digest("hex").slice(0, 32);
  expect(hash, "the rules changed: raise foldVersion, and write its hash down here").toBe(hashes[foldVersion]);
});
