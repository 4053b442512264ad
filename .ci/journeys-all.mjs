import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { loadModule, node, root, tools } from "./tools.mjs";

// What `npm test` walks by a sample of the day, here without leaving anything out.
const whole = [
  "guides",
  "layout",
  "guess",
  "own-words",
  "qr.journey",
  "paper.journey",
  "checks",
  "soak",
  "board-week",
  "report",
  "one-keeper",
  "twin-builds",
  "author-all",
  "bench.journey",
];

const reports = join(root, ".cache/reports");
const report = join(reports, "journeys-all.json");
mkdirSync(reports, { recursive: true });
rmSync(report, { force: true });
await installIfNeeded();
const { installDebianPackages, installLibreOffice } = await import("./debian.mjs");
await installDebianPackages();
await installLibreOffice();
await build();
const args = ["test", "--config", "tests/journeys/playwright.config.ts", ...whole];
const { code } = await node(tools.playwright, args, {
  env: { ...process.env, TEST_REPORT: report, JOURNEYS_ALL: "1" },
});
const { countReport, lastLine } = await loadModule("tests/machine/counts.ts");
const counts = countReport(report, code);
console.log(`\n${lastLine(counts)}`);
process.exitCode = counts.failed || !counts.passed ? 1 : 0;
