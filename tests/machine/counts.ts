import { readFileSync } from "node:fs";

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const onePassed: Counts = { ...nothing, passed: 1 };
export const oneFailed: Counts = { ...nothing, failed: 1 };

/** The last line of a test run. */
export const lastLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests?: number;
  testResults: { name?: string; status: string; assertionResults: { status: string; fullName?: string }[] }[];
}

interface Suite {
  file?: string;
  specs?: { title: string; ok: boolean }[];
  suites?: Suite[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors?: unknown[];
  suites?: Suite[];
}

type Report = VitestReport | PlaywrightReport;

const readReport = (file: string): Report => JSON.parse(readFileSync(file, "utf8")) as Report;

type VitestFile = VitestReport["testResults"][number];

const redIn = ({ assertionResults }: VitestFile) => assertionResults.filter((test) => test.status === "failed");
/** A file that could not be read holds no test, yet it failed. */
const isUnread = (file: VitestFile): boolean => file.status === "failed" && !redIn(file).length;

function fromVitest(report: VitestReport): Counts {
  const counts = { ...nothing, passed: report.numPassedTests, failed: report.numFailedTests };
  counts.failed += report.testResults.filter(isUnread).length;
  counts.skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  return counts;
}

function fromPlaywright({ stats, errors = [] }: PlaywrightReport): Counts {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * Counts a runner's JSON report. A runner that wrote none, ran nothing, or ended badly with no failed test to
 * show for it counts as one failure: silence is never a pass.
 */
export function countReport(file: string, exitCode: number): Counts {
  let counts: Counts;
  try {
    const report = readReport(file);
    counts = "stats" in report ? fromPlaywright(report) : fromVitest(report);
  } catch {
    return oneFailed;
  }
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? add(counts, oneFailed) : counts;
}

const redOfSuite = ({ file = "", specs = [], suites = [] }: Suite): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ title }) => `${file} › ${title}`),
  ...suites.flatMap((suite) => redOfSuite({ file, ...suite })),
];

const redOfFile = (file: VitestFile): string[] => {
  const { name = "" } = file;
  return isUnread(file) ? [name] : redIn(file).map(({ fullName = "" }) => `${name} › ${fullName}`);
};

/** Names what failed, so that the end of a long run says what to look at; nothing where there is no report to read. */
export function redTests(file: string): string[] {
  try {
    const report = readReport(file);
    return "stats" in report ? (report.suites ?? []).flatMap(redOfSuite) : report.testResults.flatMap(redOfFile);
  } catch {
    return [];
  }
}
