import { expect, test } from "vitest";
import type { Mutant } from "./mutants";
import { runTestsUnder } from "./run-tests-under";

const broken: Mutant = {
  breaks: "the next person is shown the number of the one before, and can cancel it",
  file: "src/citizen/ask-for-help/ask-once.ts",
  find: `if (before && !asking()?.next) return "whose";`,
  replace: `if (before) return void setAsking(undefined);`,
};

test(`the tests notice when ${broken.breaks}`, async () => {
  const { failed } = await runTestsUnder(broken, "tests/citizen/whose-number.browser.test.tsx");
  expect(failed.length).toBeGreaterThan(0);
}, 90_000);
