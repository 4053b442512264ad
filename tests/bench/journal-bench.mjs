import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildBenchPage, openBenchBrowser } from "./bench-page.mjs";
import { timeInRounds, sumUpSamples } from "./rounds";

export const fullSize = {
  rounds: 24,
  times: 20,
  small: { stored: 1000, waiting: 200, perDay: 100 },
  big: { stored: 1_000_000, waiting: 200, perDay: 1000 },
  // Three lines a request: a hundred thousand in thirty days.
  reported: { stored: 33_361, waiting: 30, perDay: 1111 },
  board: { stored: 200, waiting: 20, perDay: 100 },
  calls: 10,
  helped: 400,
};

export const shortSize = {
  rounds: 2,
  times: 3,
  small: { stored: 120, waiting: 60, perDay: 20 },
  big: { stored: 400, waiting: 60, perDay: 100 },
  reported: { stored: 200, waiting: 10, perDay: 40 },
  board: { stored: 30, waiting: 10, perDay: 10 },
  calls: 2,
  helped: 10,
};

/** How many times as often something is timed that takes so little that chance would tell one run from another. */
const oftener = 4;

const prepare = (page, ...given) => page.evaluate((all) => globalThis.bench.prepare(...all), given);
const timing = (page, variant, times) => () =>
  page.evaluate(([name, count]) => globalThis.bench.time(name, count), [variant, times]);
const timings = (page, variants, times) =>
  Object.fromEntries(variants.map((name) => [name, timing(page, name, times)]));

async function askAndPeers({ openPage }, size) {
  const page = await openPage("ask");
  await prepare(page, "ask", size.small);
  const by = (verb, ...names) => names.map((name) => `${verb} ${name}`);
  // What is held to a limit is timed oftener, and before the others leave the browser something to tidy away.
  const held = ["ask", "take"].flatMap((verb) => by(verb, "desk", "by hand", "by hand again"));
  const heldTimes = await timeInRounds(timings(page, held, size.times), size.rounds * oftener);
  const others = [
    "ask desk, signed",
    "sign alone",
    ...by("ask", "PouchDB", "localForage"),
    ...by("list", "desk", "by hand", "PouchDB", "localForage"),
    ...by("take", "PouchDB", "localForage"),
  ];
  const beside = await timeInRounds(timings(page, others, size.times), size.rounds);
  await page.close();
  return { ...heldTimes, ...beside };
}

const sittingMs = 30_000;

/** Fills a store in short sittings, so that a run that is broken off can be gone on with. */
async function fillUp(page, filling, tell) {
  for (;;) {
    const told = [filling, sittingMs];
    const stored = await page.evaluate(([all, ms]) => globalThis.bench.fillGrowth(all, ms), told);
    if (stored === filling.stored) return;
    tell(`${stored} of ${filling.stored} requests are stored`);
  }
}

async function growth({ openPage }, size, tell) {
  const stores = { small: size.small, again: size.small, million: size.big };
  const variants = {};
  for (const [name, filling] of Object.entries(stores)) {
    const page = await openPage(name);
    if (name !== "million") await page.evaluate(() => globalThis.bench.emptyGrowth());
    await fillUp(page, filling, tell);
    await prepare(page, "growth", filling);
    for (const verb of ["list", "take"]) variants[`${verb} ${name}`] = timing(page, verb, size.times);
  }
  return timeInRounds(variants, size.rounds);
}

async function report({ openPage }, size) {
  const page = await openPage("report");
  await prepare(page, "report", size.reported);
  // Before the scans, each of which leaves the browser a hundred thousand lines to tidy away.
  const counters = timings(page, ["counters", "counters again"], size.times);
  const counted = await timeInRounds(counters, size.rounds * oftener);
  const scans = timings(page, ["scan of all lines", "scan of the day's lines"], 1);
  const scanned = await timeInRounds(scans, size.rounds);
  await page.close();
  return { ...counted, ...scanned };
}

async function board({ openPage }, size) {
  const writer = await openPage("board");
  await prepare(writer, "board", size.board);
  const reader = await openPage("board");
  await reader.evaluate(() => globalThis.bench.openBoard());
  const ways = ["board by desk", "board by hand", "board by hand again"];
  return timeInRounds(timings(writer, ways, size.calls), size.rounds);
}

/** A page is loaded anew for each: what is timed is its desk, from the code that stands to all stores open. */
async function opening({ openPage }, size) {
  const page = await openPage("opening");
  await page.evaluate((helped) => globalThis.bench.fillOpening(helped), size.helped);
  const open = (newLog) => async () => {
    await page.reload();
    await page.waitForFunction(() => globalThis.bench);
    return page.evaluate((anew) => globalThis.bench.timeOpening(anew), newLog);
  };
  const ways = { opening: open(true), "opening again": open(true), "opening in the old log": open(false) };
  const samples = await timeInRounds(ways, size.rounds * 2);
  await page.close();
  return samples;
}

/** The store of a million is kept from run to run, unless this run would make one of another shape. */
async function dropOtherShape({ openPage, version }, profile, size) {
  const page = await openPage("shape");
  const shape = await page.evaluate(() => globalThis.bench.shapeOfStore());
  await page.close();
  const told = JSON.stringify([shape, size.big, version]);
  const mark = createHash("sha256").update(told).digest("hex");
  const file = join(profile, "shape-of-store.txt");
  if (existsSync(file) && readFileSync(file, "utf8") === mark) return;
  const old = await openPage("million");
  await old.evaluate(() => globalThis.bench.emptyGrowth());
  await old.close();
  writeFileSync(file, mark);
}

const backendOf = (profile) => {
  const folder = join(profile, "Default/IndexedDB");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.some((name) => name.endsWith(".leveldb")) ? "LevelDB" : names.length ? "SQLite" : "unknown";
};

/** Builds the page, opens the profile and takes every measure; resolves { version, backend, samples, sums }. */
export async function journalBench({ size, profile, pageFolder, tell }) {
  await buildBenchPage(pageFolder);
  mkdirSync(profile, { recursive: true });
  const browser = await openBenchBrowser(pageFolder, profile);
  try {
    await dropOtherShape(browser, profile, size);
    const samples = {};
    const measures = { opening, askAndPeers, growth, report, board };
    for (const [name, measure] of Object.entries(measures)) {
      const from = Date.now();
      Object.assign(samples, await measure(browser, size, tell));
      tell(`${name}: ${Math.round((Date.now() - from) / 1000)} s`);
    }
    return { version: browser.version, backend: backendOf(profile), samples, sums: sumUpSamples(samples) };
  } finally {
    await browser.close();
  }
}
