import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findEngine } from "../../src/hub-server/engine/find-engine";
import { expect, test } from "./support/journey";

const script = join(import.meta.dirname, "../../.ci/bench.mjs");

/** Runs a part of the bench far too shortly for a verdict; gives its last line and what it wrote down. */
function runShortly<Report>(part: string, ...more: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), "bench-")), "bench.json");
  const run = spawnSync(process.execPath, [script, part, ...more], {
    encoding: "utf8",
    env: { ...process.env, BENCH_REPORT: file },
  });
  expect(run.status, run.stderr).toBe(1);
  const report = (JSON.parse(readFileSync(file, "utf8")) as Record<string, Report>)[part]!;
  return { lastLine: run.stdout.trim().split("\n").at(-1), report };
}

test("the bench of paint runs, and does not call three taps a proof", ({ folder }) => {
  const { lastLine, report } = runShortly<{ samples: Record<string, number[]> }>(
    "paint",
    "--taps=3",
    `--folder=${folder}`,
  );
  expect(lastLine).toMatch(/^FAIL fewer than 12 rounds: open [\d.]+ of at most 1.5 \(A\/A [\d.]+\), next/);
  expect(Object.values(report.samples).map((kind) => kind.filter((ms) => ms > 0).length)).toEqual([3, 3, 3, 3]);
});

test("the bench of the journal runs, and does not call two rounds a proof", () => {
  test.skip(!process.env.JOURNEYS_ALL, "its short run takes most of a minute: npm run journeys:all");
  const { lastLine, report } = runShortly<{ samples: Record<string, number[]> }>("journal", "--short");
  expect(lastLine).toMatch(
    /^FAIL fewer than 12 rounds: asking [\d.]+ of at most 1.7 \(A\/A [\d.]+\), taking [\d.]+ of at most 2.5 \(A\/A [\d.]+\), take at a million/,
  );
  const samples = Object.entries(report.samples);
  expect(samples.filter(([, ms]) => ms.length < 2 || !ms.every((one) => one > 0))).toEqual([]);
  for (const rival of ["ask PouchDB", "ask localForage", "sign alone"]) expect(report.samples).toHaveProperty([rival]);
});

test("the bench of the hub runs, and does not call two rounds a proof", () => {
  test.skip(!findEngine(), "There is no NATS server on this machine.");
  const { lastLine, report } = runShortly<{ samples: Record<string, number[]> }>("hub", "--short");
  expect(lastLine).toMatch(
    /^FAIL fewer than 12 rounds: taking at the hub [\d.]+ of at most 3 \(A\/A [\d.]+\), number on/,
  );
  const samples = Object.entries(report.samples);
  expect(samples.filter(([, ms]) => ms.length < 2 || !ms.every((one) => one > 0))).toEqual([]);
});

test("the bench of writing a guide runs, and does not call two rounds a proof", () => {
  test.skip(!process.env.JOURNEYS_ALL, "its short run takes half a minute: npm run journeys:all");
  const { lastLine, report } = runShortly<{ samples: Record<string, number[]> }>("author", "--short");
  expect(lastLine).toMatch(
    /^FAIL fewer than 12 rounds: opening a guide, of 1 s [\d.]+ of at most 1 \(A\/A [\d.]+\), a letter/,
  );
  const samples = Object.entries(report.samples);
  expect(samples.filter(([, ms]) => ms.length < 2 || !ms.every((one) => one > 0))).toEqual([]);
});
