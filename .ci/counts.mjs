import { readFileSync } from "node:fs";

const nothing = { passed: 0, failed: 0, skipped: 0 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const onePassed = { ...nothing, passed: 1 };
export const oneFailed = { ...nothing, failed: 1 };

/** The last line of a test run. */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;

function fromVitest(report) {
  const counts = { ...nothing, passed: report.numPassedTests, failed: report.numFailedTests };
  // A file that could not be read holds no test, yet it failed.
  counts.failed += report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  counts.skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  return counts;
}

function fromPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * Counts a runner's JSON report. A runner that wrote none, ran nothing, or ended badly with no failed test to
 * show for it counts as one failure: silence is never a pass.
 */
export function countReport(file, exitCode) {
  let counts;
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    counts = report.stats ? fromPlaywright(report) : fromVitest(report);
  } catch {
    return oneFailed;
  }
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? add(counts, oneFailed) : counts;
}
