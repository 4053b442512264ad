import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, built } from "./build.mjs";
import { loadModule, root } from "./tools.mjs";

/** bench [paint] [journal] [country] [author] [hub] [first] [--taps 60] [--folder dist] [--short]: figures in bench.json, the verdict last. */
const { values: chosen, positionals } = parseArgs({
  allowPositionals: true,
  options: { taps: { type: "string", default: "60" }, folder: { type: "string" }, short: { type: "boolean" } },
});

const reportFile = process.env.BENCH_REPORT ?? join(root, "bench.json");

const { authorRatios, countryRatios, firstRatios, hubRatios, journalRatios, judgeRatios, paintRatios, ratiosOf } =
  await loadModule("tests/bench/verdict.ts");
const { sumUpSamples } = await loadModule("tests/bench/rounds.ts");

async function paint() {
  if (!chosen.folder && !built()) await build();
  const { tapToPaint } = await loadModule("tests/bench/tap-to-paint.mjs");
  const { version, samples } = await tapToPaint(resolve(chosen.folder ?? join(root, "dist")), Number(chosen.taps));
  const sums = sumUpSamples(samples);
  tellSums(sums);
  const ratios = ratiosOf(samples, paintRatios);
  return { verdict: judgeRatios(ratios), chromium: version, slowdown: 6, ratios, sums, samples };
}

function tellSums(sums) {
  for (const [name, { median, p95, times }] of Object.entries(sums))
    console.log(`${name.padEnd(32)} ${times} rounds, median ${median.toFixed(3)} ms, p95 ${p95.toFixed(3)} ms`);
}

async function journal() {
  const { fullSize, journalBench, shortSize } = await loadModule("tests/bench/journal-bench.mjs");
  // A store of a million takes minutes to fill: it stays from run to run, for as long as its shape does.
  const kept = join(root, ".cache/bench", chosen.short ? "short" : "full");
  const { version, backend, samples, sums } = await journalBench({
    size: chosen.short ? shortSize : fullSize,
    profile: join(kept, "profile"),
    pageFolder: join(kept, "page"),
    tell: (words) => console.log(words),
  });
  tellSums(sums);
  const ratios = ratiosOf(samples, journalRatios);
  return { verdict: judgeRatios(ratios), chromium: version, backend, ratios, sums, samples };
}

async function country() {
  if (!built()) await build();
  const { countryBench } = await loadModule("tests/bench/country/country-bench.ts");
  const rounds = chosen.short ? 2 : 24;
  const { version, samples, sums } = await countryBench({ rounds, tell: (words) => console.log(words) });
  tellSums(sums);
  const ratios = ratiosOf(samples, countryRatios);
  return { verdict: judgeRatios(ratios), chromium: version, ratios, sums, samples };
}

async function author() {
  if (!built()) await build();
  const { authorBench } = await loadModule("tests/bench/author-bench.ts");
  const { version, samples, sums } = await authorBench(chosen.short ? 2 : 20);
  tellSums(sums);
  const ratios = ratiosOf(samples, authorRatios);
  return { verdict: judgeRatios(ratios), chromium: version, slowdown: 6, ratios, sums, samples };
}

/** A bench of pages at a real hub. */
async function atHub(file, bench, limits) {
  const { haveEngine } = await loadModule("src/hub-server/engine/have-engine.ts");
  await haveEngine((sentence) => console.log(sentence));
  const module = await loadModule(`tests/bench/${file}`);
  const size = chosen.short ? module.shortSize : module.fullSize;
  const { version, samples, sums } = await module[bench]({ size, tell: (words) => console.log(words) });
  tellSums(sums);
  const ratios = ratiosOf(samples, limits);
  return { verdict: judgeRatios(ratios), chromium: version, ratios, sums, samples };
}

const hub = () => atHub("hub-bench.ts", "hubBench", hubRatios);
const first = () => atHub("first-reading-bench.ts", "firstReadingBench", firstRatios);

const parts = { paint, journal, country, author, hub, first };

/** One line for all parts: the worst word first, then each part's own verdict. */
function verdictOf(reports) {
  const told = Object.entries(reports).map(([name, { verdict }]) => ({ name, verdict }));
  if (told.length === 1) return told[0].verdict;
  const worst = ["FAIL", "too noisy", "PASS"].find((word) => told.some(({ verdict }) => verdict.startsWith(word)));
  return `${worst} – ${told.map(({ name, verdict }) => `${name}: ${verdict}`).join("; ")}`;
}

try {
  const unknown = positionals.filter((name) => !parts[name]);
  if (unknown.length)
    throw new Error(`No such part: ${unknown.join(", ")}. There are: ${Object.keys(parts).join(", ")}.`);
  const reports = {};
  for (const name of positionals.length ? positionals : Object.keys(parts)) {
    const load = loadavg()[0];
    reports[name] = { ...(await parts[name]()), load, loadAfter: loadavg()[0] };
    console.log(`${name}: Chromium ${reports[name].chromium}, load ${load.toFixed(2)}.`);
  }
  const verdict = verdictOf(reports);
  writeFileSync(reportFile, `${JSON.stringify({ verdict, ...reports }, undefined, 2)}\n`);
  console.log(`Every figure is in ${reportFile}.`);
  console.log(verdict);
  process.exitCode = { PASS: 0, FAIL: 1 }[verdict.split(" ")[0]] ?? 2;
} catch (error) {
  console.error(error.message);
  console.log("FAIL the bench did not run to its end");
  process.exitCode = 1;
}
