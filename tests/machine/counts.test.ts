import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { add, countReport, lastLine, oneFailed, onePassed, redTests } from "./counts";

function report(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), "report-")), "report.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const vitest = (passed: number, failed = 0, testResults: unknown[] = []) =>
  report({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 0, testResults });

const playwright = (stats: object, errors: unknown[] = []) =>
  report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

test("passed, failed and skipped tests are counted", () => {
  expect(countReport(vitest(5), 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  expect(countReport(vitest(5, 2), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  expect(countReport(playwright({ expected: 4, skipped: 2 }), 0)).toEqual({ passed: 4, failed: 0, skipped: 2 });
});

test("a journey that passes at the second try has failed", () => {
  expect(countReport(playwright({ expected: 4, flaky: 1 }), 0).failed).toBe(1);
});

test("a file that could not be read counts as a failure", () => {
  const broken = [{ status: "failed", assertionResults: [] }];
  expect(countReport(vitest(5, 0, broken), 1)).toEqual({ passed: 5, failed: 1, skipped: 1 });
});

test("a runner that crashed, ran nothing or left no report counts as a failure", () => {
  expect(countReport(vitest(5), 1).failed).toBe(1);
  expect(countReport(vitest(0), 0).failed).toBe(1);
  expect(countReport(playwright({ skipped: 3 }), 0).failed).toBe(1);
  expect(countReport(playwright({ expected: 1 }, [{ message: "no such file" }]), 1).failed).toBe(1);
  expect(countReport(report("{ half"), 0)).toEqual(oneFailed);
  expect(countReport("/nowhere/report.json", 0)).toEqual(oneFailed);
});

test("the last line says what happened", () => {
  expect(lastLine(add(onePassed, oneFailed))).toBe("1 passed, 1 failed");
  expect(lastLine({ passed: 7, failed: 0, skipped: 2 })).toBe("7 passed, 0 failed, 2 skipped");
});

test("what failed is named, whichever runner ran it", () => {
  const files = [
    { name: "a.test.ts", status: "passed", assertionResults: [{ status: "passed", fullName: "well" }] },
    { name: "b.test.ts", status: "failed", assertionResults: [{ status: "failed", fullName: "group adds" }] },
    { name: "c.test.ts", status: "failed", assertionResults: [] },
  ];
  expect(redTests(vitest(1, 1, files))).toEqual(["b.test.ts › group adds", "c.test.ts"]);
  const specs = [
    { title: "opens", ok: true },
    { title: "closes", ok: false },
  ];
  const suites = [{ file: "d.journey.ts", specs: [], suites: [{ specs }] }];
  expect(redTests(report({ stats: {}, suites }))).toEqual(["d.journey.ts › closes"]);
  expect(redTests(report("{ half"))).toEqual([]);
});
