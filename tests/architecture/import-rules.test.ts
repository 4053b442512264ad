import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFaults, type Sources } from "./find-faults";
import { findNameFaults } from "./find-name-faults";
import { testCap } from "./import-rules";

const root = join(import.meta.dirname, "../..");

function read(folder: string): Sources {
  const paths = readdirSync(join(root, folder), { recursive: true }).map((path) => String(path).replaceAll("\\", "/"));
  const code = paths.filter((path) => /\.tsx?$/.test(path)).sort();
  return new Map(code.map((path) => [path, readFileSync(join(root, folder, path), "utf8")]));
}

// Every file is parsed here, on a machine that may be building at the same time: it takes as long as it takes.
const parsingMs = 120_000;

test(
  "every file of src keeps to the rules of imports, names and lengths",
  () => {
    const sources = read("src");
    expect(sources.size).toBeGreaterThan(0);
    expect(findFaults(sources).map(({ file, says }) => `src/${file} ${says}`)).toEqual([]);
  },
  parsingMs,
);

test("every test keeps to the rules of names and lengths", () => {
  const tests = read("tests");
  expect(tests.has("architecture/import-rules.test.ts")).toBe(true);
  const faults = [...tests].flatMap(([path, source]) => {
    const lines = source.trimEnd().split("\n").length;
    return [...findNameFaults(path), ...(lines > testCap ? [`has ${lines} lines; ${testCap} are allowed`] : [])].map(
      (says) => `${path} ${says}`,
    );
  });
  expect(faults).toEqual([]);
});
