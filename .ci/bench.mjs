import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { tapToPaint } from "../tests/bench/tap-to-paint.mjs";
import { judge, sumUp } from "./bench-verdict.mjs";
import { build, built } from "./build.mjs";
import { root } from "./tools.mjs";

/** bench [taps] [folder]: how soon a tap is painted on a slow tablet; figures in bench.json, the verdict last. */
const taps = Number(process.argv[2] ?? 60);
const folder = resolve(process.argv[3] ?? join(root, "dist"));

const reportFile = process.env.BENCH_REPORT ?? join(root, "bench.json");

const leastTaps = 50;

try {
  if (!process.argv[3] && !built()) await build();
  const load = loadavg()[0];
  const { version, kinds } = await tapToPaint(folder, taps);
  const sums = Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, sumUp(list)]));
  const verdict = judge(sums, leastTaps);
  const report = { verdict, chromium: version, slowdown: 6, load, loadAfter: loadavg()[0], sums, taps: kinds };
  writeFileSync(reportFile, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`Chromium ${version}, six times slowed down, load ${load.toFixed(2)}; every tap is in ${reportFile}.`);
  for (const [kind, { taps: count, medianMs, p95Ms }] of Object.entries(sums))
    console.log(`${kind.padEnd(5)} ${count} taps, median ${medianMs} ms, p95 ${p95Ms} ms`);
  console.log(verdict);
  process.exitCode = { PASS: 0, FAIL: 1 }[verdict.split(" ")[0]] ?? 2;
} catch (error) {
  console.error(error.message);
  console.log("FAIL the bench did not run to its end");
  process.exitCode = 1;
}
