import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tasks } from "../cast/tasks";

const page = readFileSync(new URL("../../docs/finding-places.md", import.meta.url), "utf8");

test("the forty things on the page are those that the journey taps, in the same order and by the same way", () => {
  const rows = [...page.matchAll(/^\| \d+ \| (\w+) \| ([^|]+) \| (weekly|) ?\| ([^|]+) \|/gm)];
  const told = rows.map(([, who, wants, often, way]) => [who, wants, often === "weekly", way]);
  expect(told).toEqual(tasks.map(({ who, wants, weekly, taps }) => [who, wants, Boolean(weekly), taps.join(" → ")]));
  expect(told).toHaveLength(40);
});
