import { expect, test } from "vitest";
import { findFaults } from "./find-faults";
import { findNameFaults } from "./find-name-faults";
import { testCap } from "./import-rules";
import { readSources } from "./read-sources";

// Every file is parsed here, on a machine that may be building at the same time: it takes as long as it takes.
const parsingMs = 120_000;

test(
  "every file of src keeps to the rules of imports, names and lengths",
  () => {
    const sources = readSources("src");
    expect(sources.size).toBeGreaterThan(0);
    expect(findFaults(sources).map(({ file, says }) => `src/${file} ${says}`)).toEqual([]);
  },
  parsingMs,
);

test("every test keeps to the rules of names and lengths", () => {
  const tests = readSources("tests");
  expect(tests.has("architecture/import-rules.test.ts")).toBe(true);
  const faults = [...tests].flatMap(([path, source]) => {
    const lines = source.trimEnd().split("\n").length;
    return [...findNameFaults(path), ...(lines > testCap ? [`has ${lines} lines; ${testCap} are allowed`] : [])].map(
      (says) => `${path} ${says}`,
    );
  });
  expect(faults).toEqual([]);
});
