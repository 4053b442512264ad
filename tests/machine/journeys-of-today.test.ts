import { expect, test } from "vitest";
import { everyDay, journeyFiles, notToday, oneIn } from "./journeys-of-today";

const files = journeyFiles();

test("what runs every day is there, and is never left out", () => {
  expect(everyDay.filter((name) => !files.includes(`${name}.journey.ts`))).toEqual([]);
  expect(notToday().filter((file) => everyDay.includes(file.replace(".journey.ts", "")))).toEqual([]);
});

test("a day walks a few of the others", () => {
  const others = files.length - everyDay.length;
  const left = process.env.JOURNEYS_ALL ? 0 : others - Math.ceil(others / oneIn);
  expect(notToday()).toHaveLength(left);
});
