import { expect, test } from "vitest";
import type { Mutant } from "./mutants";
import { runTestsUnder } from "./run-tests-under";

/** Promises broken on purpose, each with the tests that must notice. */
const broken: (Mutant & { tests: string })[] = [
  {
    breaks: "a write is acknowledged before the disk has it",
    file: "src/journal/dexie-store.ts",
    find: `chromeTransactionDurability: "strict"`,
    replace: `chromeTransactionDurability: "relaxed"`,
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "a line can be written twice",
    file: "src/journal/dexie-append.ts",
    find: "await store.events.add(event);",
    replace: "await store.events.put(event);",
    tests: "tests/journal/dexie-journal.browser.test.ts",
  },
  {
    breaks: "a closed request can be withdrawn, and so ends twice",
    file: "src/domain/request/help-request.ts",
    find: `return request.state === "closed" ? request : closed(request, "withdrawn", event.at);`,
    replace: `return closed(request, "withdrawn", event.at);`,
    tests: "tests/domain/request/help-request.test.ts",
  },
  {
    breaks: "a wrong PIN is counted only after it was looked at",
    file: "src/vault/dexie-guards.ts",
    find: "await store.guards.put(after);",
    replace: "",
    tests: "tests/vault/dexie-vault.browser.test.ts",
  },
  {
    breaks: "a real ID number is kept",
    file: "src/domain/practice/real-data.ts",
    find: "export function noticeRealData(",
    replace: "export const noticeRealData = (..._: unknown[]) => undefined;\nfunction asleep(",
    tests: "tests/domain/practice/real-data.test.ts",
  },
];

for (const { tests, ...mutant } of broken) {
  test(`the tests notice when ${mutant.breaks}`, async () => {
    const { failed } = await runTestsUnder(mutant, tests);
    expect(failed.length).toBeGreaterThan(0);
  }, 90_000);
}
