import { expect, test } from "vitest";
import { findSizeFaults } from "./find-size-faults";
import { readSources } from "./read-sources";

const long = (lines: number) => "a {}\n".repeat(lines);

test("no file of src is too long, style sheets included", () => {
  const sources = readSources("src", /\.(tsx?|css)$/);
  expect(sources.has("volunteer/console/console.css")).toBe(true);
  expect(findSizeFaults(sources)).toEqual([]);
});

test("a style sheet of 201 lines is seen, one of 200 is not", () => {
  const short = Array.from({ length: 20 }, (_, nth) => [`ui/${nth}.css`, long(5)] as const);
  expect(findSizeFaults(new Map([...short, ["ui/a.css", long(200)]]))).toEqual([]);
  expect(findSizeFaults(new Map([...short, ["ui/a.css", long(201)]]))).toEqual([
    { file: "ui/a.css", says: "has 201 lines; 200 are allowed" },
  ]);
});

test("many long files are seen, though none is too long by itself", () => {
  const files = Array.from({ length: 10 }, (_, nth) => [`ui/${nth}.css`, long(nth < 5 ? 10 : 120)] as const);
  expect(findSizeFaults(new Map(files)).map(({ says }) => says)).toEqual([
    "half of the files have over 50 lines",
    "one file in ten has over 110 lines",
  ]);
});

test("looking at nothing is a fault", () => {
  expect(() => findSizeFaults(new Map())).toThrow("looked at nothing");
});
