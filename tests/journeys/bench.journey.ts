import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./support/journey";

const script = join(import.meta.dirname, "../../.ci/bench.mjs");

test("the bench runs, and does not call three taps a proof", ({ folder }) => {
  const report = join(mkdtempSync(join(tmpdir(), "bench-")), "bench.json");
  const run = spawnSync(process.execPath, [script, "3", folder], {
    encoding: "utf8",
    env: { ...process.env, BENCH_REPORT: report },
  });
  expect(run.stdout.trim().split("\n").at(-1)).toMatch(/^FAIL fewer than 50 taps: open [\d.]+\/[\d.]+ frames/);
  expect(run.status).toBe(1);
  const { taps } = JSON.parse(readFileSync(report, "utf8")) as { taps: Record<string, { ms: number }[]> };
  expect(Object.values(taps).map((kind) => kind.filter(({ ms }) => ms > 0).length)).toEqual([3, 3]);
});
