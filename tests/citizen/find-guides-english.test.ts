import { join } from "node:path";
import { expect, test, vi as vitest } from "vitest";
import { createFinder, findableIn } from "../../src/citizen/find-guides";
import { checkGuides } from "../../src/content/check-guides";
import { welcome as vi } from "../../src/wording/vi/welcome";
import { englishQueries } from "../domain/search/english-queries";
import { laterQueries } from "../domain/search/queries";

// Building an index of the whole library takes its time on a machine that does other things as well.
vitest.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../..");
const { guides } = checkGuides(join(root, "src/content/guides"), root);
const library = guides.map((guide) => ({ ...guide, topicWords: vi.welcome.topics[guide.topic] }));
const { find, isMissing } = createFinder(library.map((guide) => findableIn(guide, guide.tellings!["en"])));

const missed = (queries: typeof englishQueries): string[] =>
  queries
    .filter(({ typed, right }) => !find(typed, 3).some((code) => right.includes(code)))
    .map(({ typed, right }) => `${typed} → ${right.join(" or ")}, but ${find(typed, 3).join(" ") || "nothing"}`);

test("95 of 100 who search in English find their guide among the first three", () => {
  expect(englishQueries.length).toBeGreaterThanOrEqual(40);
  const not = missed(englishQueries);
  expect(not.length / englishQueries.length, not.join("\n")).toBeLessThanOrEqual(0.05);
});

test("who chose English and types Vietnamese finds as before", () => {
  const not = missed(laterQueries);
  expect(not.length / laterQueries.length, not.join("\n")).toBeLessThanOrEqual(0.1);
});

test("English words find nothing where nobody chose English", () => {
  const vietnamese = createFinder(library.map((guide) => findableIn(guide)));
  expect(vietnamese.find("criminal record", 3)).toEqual([]);
});

test("what no guide is about is missing in English too", () => {
  expect(isMissing("fishing licence boat")).toBe(true);
  expect(isMissing("traffic fine")).toBe(false);
});
