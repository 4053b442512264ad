import { expect, test } from "vitest";
import type { Mutant } from "./mutants";
import { runTestsUnder } from "./run-tests-under";

/** A promise broken on purpose, with the tests that must notice. */
export type Broken = Mutant & { tests: string };

/** One test for each broken promise: it fails unless those tests notice. */
export function tryMutants(broken: readonly Broken[]): void {
  for (const { tests, ...mutant } of broken) {
    test(`the tests notice when ${mutant.breaks}`, async () => {
      const { failed } = await runTestsUnder(mutant, tests);
      expect(failed.length).toBeGreaterThan(0);
    }, 90_000);
  }
}
