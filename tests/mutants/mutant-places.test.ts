import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "../architecture/read-sources";
import { findMutants, type Place } from "./find-mutants";

const root = join(import.meta.dirname, "../..");

/** It plants mutants into a file that it makes itself, and proves there what happens when their text is gone. */
const itself = "mutants/mutants.test.ts";

const planted = [...readSources("tests")]
  .filter(([path]) => path !== itself)
  .flatMap(([path, source]) => findMutants(path, source).map((place) => ({ path, ...place })));

/** What is wrong with the place of a mutant; undefined when its text stands there exactly once. */
function faultOf({ file, find }: Place, read: (file: string) => string | undefined): string | undefined {
  if (file === undefined || find === undefined) return "its file and its text have to be plain";
  const times = (read(file)?.split(find).length ?? 1) - 1;
  return times === 1 ? undefined : `stands ${times} times in ${file}: ${find}`;
}

const readFile = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined);

test("every mutant finds its text exactly once in the file it names", () => {
  const faults = planted.flatMap((place) => {
    const fault = faultOf(place, readFile);
    return fault ? [`${place.path}: ${fault}`] : [];
  });
  expect(faults).toEqual([]);
});

test("mutants of tests, journeys and faults are all looked at", () => {
  for (const folder of ["mutants/", "journeys/", "faults/", "wording/"])
    expect(planted.filter(({ path }) => path.startsWith(folder)).length, folder).toBeGreaterThan(0);
  expect(planted.length).toBeGreaterThan(80);
});

test("a text that is gone, that stands twice, or that is not plain is a fault", () => {
  const read = (file: string) => (file === "a.ts" ? "one two two" : undefined);
  const faults = (source: string) => findMutants("b.ts", source).map((place) => faultOf(place, read));
  expect(faults(`f({ file: "a.ts", find: "one", replace: "" })`)).toEqual([undefined]);
  expect(faults("f({ file: 'a.ts', find: `two`, replace })")).toEqual(["stands 2 times in a.ts: two"]);
  expect(faults(`f({ file: "a.ts", find: "three", replace: "" })`)).toEqual(["stands 0 times in a.ts: three"]);
  expect(faults(`f({ file: "gone.ts", find: "one", replace: "" })`)).toEqual(["stands 0 times in gone.ts: one"]);
  expect(faults("f({ file: 'a.ts', find: `o${n}e`, replace: '' })")).toEqual([
    "its file and its text have to be plain",
  ]);
});
