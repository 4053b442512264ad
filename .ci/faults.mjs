import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, release, type } from "node:os";
import { join } from "node:path";
import { build, built } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { loadModule, root, run } from "./tools.mjs";

const folder = join(root, "tests/faults");
const docs = join(root, "docs/faults.md");
const head = ["fault", "tried", "survived", "mutant caught", "took", "on"];

const loadFault = async (file) => (await loadModule(`tests/faults/${file}`)).fault;

function readArguments(args) {
  const told = (name) => args.find((one) => one.startsWith(`--${name}=`))?.split("=")[1];
  const names = args.filter((one) => !one.startsWith("--"));
  return { names, short: args.includes("--short"), keep: args.includes("--keep"), tries: Number(told("tries")) };
}

/** The faults asked for, or all; throws on a name that is none, because a fault that is not run has not been survived. */
async function faultsNamed(names) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".fault.ts"));
  const known = files.map((file) => file.replace(".fault.ts", ""));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length || !files.length) throw new Error(`There is no fault ${unknown.join(", ")}: ${known.join(", ")}.`);
  return Promise.all((names.length ? names : await ofToday(known)).map((name) => loadFault(`${name}.fault.ts`)));
}

/** In a run of everything a quarter of the faults are done each day, others the next. */
async function ofToday(names) {
  if (!process.env.OF_TODAY) return names;
  const { sampleOf } = await loadModule("tests/machine/sample.ts");
  return sampleOf(names, Math.ceil(names.length / 4));
}

/** Runs one fault; what it throws counts as a loss, never as nothing. */
async function runFault(fault, tries) {
  const skipped = await fault.impossible?.();
  if (skipped) return { fault, skipped };
  const began = Date.now();
  const minutes = () => ((Date.now() - began) / 60_000).toFixed(1);
  try {
    const tell = (line) => console.log(`   ${fault.name}: ${line} (${minutes()} min)`);
    return { fault, ...(await fault.run({ tries, tell })), minutes: minutes() };
  } catch (error) {
    return { fault, tried: 0, survived: 0, mutantCaught: false, losses: [error.stack], minutes: minutes() };
  }
}

const passed = ({ tried, survived, mutantCaught }) => tried > 0 && survived === tried && mutantCaught;

async function machine() {
  const { findChromium } = await loadModule("tests/machine/find-chromium.ts");
  const { output } = await run(findChromium() ?? "chromium", ["--version"], { quiet: true });
  const browser = output.match(/\d+(\.\d+)+/)?.[0] ?? "unknown";
  return `${type()} ${release()}, ${cpus().length} × ${cpus()[0].model.trim()}, Chromium ${browser}`;
}

function rowOf(result, where) {
  const { fault, skipped, tried, survived, mutantCaught, minutes } = result;
  if (skipped) return [fault.name, "skipped", skipped, "", "", where];
  return [fault.name, tried, survived, mutantCaught ? "yes" : "no", `${minutes} min`, where].map(String);
}

const line = (cells) => `| ${cells.join(" | ")} |`;

/** Puts the rows into the page of docs, each in the place of the row its fault had there. */
function keepRows(rows) {
  const page = readFileSync(docs, "utf8").split("\n");
  for (const row of rows) {
    const at = page.findIndex((old) => old.startsWith(`| ${row[0]} |`));
    const first = page.indexOf(line(head));
    const end = page.findIndex((old, nth) => nth > first && !old.startsWith("|"));
    page.splice(at < 0 ? end : at, at < 0 ? 0 : 1, line(row));
  }
  writeFileSync(docs, page.join("\n"));
}

function report(results) {
  const skipped = results.filter((result) => result.skipped).length;
  const expected = results.filter((result) => !result.skipped && passed(result)).length;
  const stats = { expected, unexpected: results.length - skipped - expected, flaky: 0, skipped };
  const specs = results.map((result) => ({ title: result.fault.name, ok: !!result.skipped || passed(result) }));
  const written = { stats, suites: [{ file: "faults", specs }] };
  if (process.env.TEST_REPORT) writeFileSync(process.env.TEST_REPORT, JSON.stringify(written));
  return { passed: expected, failed: stats.unexpected, skipped };
}

async function main() {
  const { names, short, keep, tries } = readArguments(process.argv.slice(2));
  mkdirSync(join(root, ".cache/reports"), { recursive: true });
  await installIfNeeded();
  const { installDebianPackages } = await import("./debian.mjs");
  await installDebianPackages({ servers: false });
  const faults = await faultsNamed(names);
  if (!built()) await build();
  const results = [];
  for (const fault of faults) {
    console.log(`\n── ${fault.name}: ${fault.says}`);
    const result = await runFault(fault, tries || (short ? fault.short : fault.long));
    for (const loss of (result.losses ?? []).slice(0, 10)) console.log(`   LOST ${loss}`);
    results.push(result);
  }
  const where = `${new Date().toISOString().slice(0, 10)}, ${await machine()}`;
  const rows = results.map((result) => rowOf(result, where));
  console.log(`\n${[head, head.map(() => "---"), ...rows].map(line).join("\n")}`);
  if (keep) keepRows(rows);
  const counts = report(results);
  const { lastLine } = await loadModule("tests/machine/counts.ts");
  console.log(`\n${lastLine(counts)}`);
  // A hub that a fault left running must not hold the command.
  process.exit(counts.failed || !counts.passed + counts.skipped ? 1 : 0);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
