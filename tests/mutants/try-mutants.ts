import { expect, test } from "vitest";
import { sampleOf } from "../machine/sample";
import type { Mutant } from "./mutants";
import { runTestsUnder } from "./run-tests-under";

/** A promise broken on purpose, with the tests that must notice. */
export type Broken = Mutant & { tests: string };

// A browser test may look for what never comes as long as its patience lasts, and a busy machine begins it late.
const limitMs = 900_000;

/**
 * One test for each broken promise: it fails unless those tests notice. Each starts a test run of its own, so `npm test`
 * breaks a tenth of them a day and `npm run mutants` all.
 */
export function tryMutants(broken: readonly Broken[]): void {
  for (const { tests, ...mutant } of sampleOf(broken, Math.ceil(broken.length / 10))) {
    test(`the tests notice when ${mutant.breaks}`, { timeout: limitMs }, async () => {
      // The first that notices is proof enough.
      const { failed } = await runTestsUnder(mutant, tests, ["--bail=1"]);
      expect(failed.length).toBeGreaterThan(0);
    });
  }
}
