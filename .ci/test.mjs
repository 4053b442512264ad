import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, built } from "./build.mjs";
import { installIfNeeded } from "./install.mjs";
import { loadModule, node, root, tools } from "./tools.mjs";

try {
  await installIfNeeded();
} catch (error) {
  console.error(error.message);
  console.log("\n0 passed, 1 failed");
  process.exit(1);
}
// Written in TypeScript, or loading what is: a fresh clone can read them only after installing.
const { installDebianPackages } = await import("./debian.mjs");
const { add, countReport, lastLine, oneFailed, onePassed, redTests } = await loadModule("tests/machine/counts.ts");

const reports = join(root, ".cache/reports");

/** What failed, by name: a long run scrolls away. */
const red = [];

// What is sampled is sampled alike in every part, even in a run that goes on past midnight.
process.env.JOURNEYS_SEED ??= new Date().toISOString().slice(0, 10);

// The station as a fresh machine builds it: with a machine voice every demonstration would last as long as its sounds.
process.env.VOICE_PACK ??= "none";

const command = (script) => async () => ((await node(script)).code ? oneFailed : onePassed);

const runner = (name, script, args) => async () => {
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const { code } = await node(script, args, { env: { ...process.env, TEST_REPORT: file } });
  red.push(...redTests(file));
  return countReport(file, code);
};

const vitest = (project) => {
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${join(reports, `${project}.json`)}`];
  return runner(project, tools.vitest, ["run", "--project", project, ...report]);
};

async function freshBuild() {
  await build();
  return onePassed;
}

const parts = {
  check: command(join(root, ".ci/check.mjs")),
  build: freshBuild,
  sizes: command(join(root, ".ci/sizes.mjs")),
  guides: command(join(root, ".ci/guides.mjs")),
  unit: vitest("unit"),
  browser: vitest("browser"),
  journeys: runner("journeys", tools.playwright, ["test", "--config", "tests/journeys/playwright.config.ts"]),
  faults: runner("faults", join(root, ".ci/faults.mjs"), ["--short"]),
};
const needBuild = ["sizes", "journeys", "faults"];
let buildBroke = false;

// One part that breaks must not hide the verdict of the others.
async function countOf(name) {
  console.log(`\n── ${name}`);
  try {
    // What an older build says of itself proves nothing about these sources.
    if (buildBroke && needBuild.includes(name)) throw new Error("Not run: there is no build to look at.");
    return await parts[name]();
  } catch (error) {
    buildBroke ||= name === "build";
    console.error(error.message);
    return oneFailed;
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts[name]);
if (unknown.length) {
  console.error(`No such part: ${unknown.join(", ")}. There are: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
// Whoever asks for the journeys or the faults gets them all; a run of everything takes those of the day.
if (!asked.length) process.env.OF_TODAY = "1";
const names = asked.length ? Object.keys(parts).filter((name) => asked.includes(name)) : Object.keys(parts);

let total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
try {
  mkdirSync(reports, { recursive: true });
  await installDebianPackages({ servers: names.includes("journeys") });
  if (names.some((name) => needBuild.includes(name)) && !names.includes("build") && !built()) await build();
  for (const name of names) {
    const counts = await countOf(name);
    summary.push(`${name.padEnd(9)} ${lastLine(counts)}`);
    total = add(total, counts);
  }
} catch (error) {
  console.error(error.message);
  total = add(total, oneFailed);
}
if (red.length) console.log(`\nRed:\n${red.join("\n")}`);
console.log(`\n${summary.join("\n")}\n\n${lastLine(total)}`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
