import type { Mutant } from "../mutants/mutants";
import { BrowserOnDisk } from "./disk/browser-on-disk";
import { LoopDisk, noLoopDisk } from "./disk/loop-disk";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { noMending, noSecondCopy } from "./second-copy-mutants";
import { standAddress } from "./stand/build-stand";
import type { Census } from "./stand/census";
import { lackingRows } from "./stand/lacking";
import { openStand, withStand, type OpenStand } from "./stand/with-stand";

const noNewLog: Mutant = {
  breaks: "every start begins a new log before anything is written",
  file: "src/device/open-healthy-store.ts",
  find: "  await turnLog();\n",
  replace: "",
};
const relaxed: Mutant = {
  breaks: "a write is strict: it is acknowledged when the disk has it",
  file: "src/second-copy/dexie-database.ts",
  find: `chromeTransactionDurability: "strict"`,
  replace: `chromeTransactionDurability: "relaxed"`,
};

const cutsOfAChain = 10;
/** Chains at once: a browser on a disk mostly waits for it. */
const lanes = 3;

const upTo = (most: number) => Math.floor(Math.random() * (most + 1));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What came of one chain: what was lost, and how often Chromium gave a store back emptied. */
interface Chain {
  lost: string[];
  emptied: string[];
}

/** Whether more cuts would tell more. */
type Enough = (found: Chain) => boolean;

interface Prepared {
  disk: LoopDisk;
  census: Census;
}

/** A station with something in every table, on a disk that is copied for each chain. */
async function prepare({ station }: OpenStand): Promise<Prepared> {
  const disk = LoopDisk.make();
  const browser = new BrowserOnDisk(disk, station.address);
  await browser.start();
  await openStand(browser.page);
  const census = await browser.page.evaluate(() => window.everythingStand.fill());
  await pause(500);
  await browser.close();
  await disk.free();
  return { disk, census };
}

/** Ten cuts on one disk, with work in between; some starts end cleanly, some by a kill, before the next cut. */
async function chain(address: string, { disk: from, census: first }: Prepared, tellsEnough: Enough): Promise<Chain> {
  const disk = from.copy();
  const found: Chain = { lost: [], emptied: [] };
  const browser = new BrowserOnDisk(disk, address);
  try {
    disk.mount();
    let known = first;
    for (let nth = 1; nth <= cutsOfAChain && !tellsEnough(found); nth += 1) {
      known = await live(browser, known, found, nth);
      if (upTo(2) === 0) known = await liveAndEnd(browser, known, found, nth);
      await browser.cut();
    }
    if (!tellsEnough(found)) await live(browser, known, found, cutsOfAChain + 1);
  } finally {
    await browser.kill();
    await disk.throwAway();
  }
  return found;
}

/** A start that is looked at, and work; gives what is acknowledged at its end. The browser stays open. */
async function live(browser: BrowserOnDisk, known: Census, found: Chain, nth: number): Promise<Census> {
  await browser.start();
  await browser.page.goto(standAddress);
  const { census } = await browser.page.evaluate(() => window.everythingStand.afterwards());
  for (const [table, count] of Object.entries(lackingRows(known, census)))
    found.lost.push(`after cut ${nth - 1}: ${count} of ${known[table]!.length} rows of ${table}`);
  found.emptied.push(...(await browser.page.evaluate(() => window.stand.emptied())));
  const work = [1 + upTo(4), upTo(8)] as const;
  try {
    return await browser.page.evaluate(([count, from]) => window.everythingStand.work(count, from), work);
  } catch (failure) {
    found.lost.push(`after cut ${nth - 1}: the work of a day is refused, ${String(failure).split("\n")[0]}`);
    return census;
  }
}

/** The tablet is switched off, or its browser killed, and started once more before the power goes. */
async function liveAndEnd(browser: BrowserOnDisk, known: Census, found: Chain, nth: number): Promise<Census> {
  if (upTo(1)) await browser.close();
  else await browser.kill();
  return live(browser, known, found, nth);
}

async function chains(count: number, broken: readonly Mutant[], tell: Run["tell"]): Promise<Chain[]> {
  return withStand(broken, async (stand) => {
    const prepared = await prepare(stand);
    const enough: Enough = ({ lost, emptied }) => Boolean(lost.length || (broken.length && emptied.length > 1));
    const done: Chain[] = [];
    let begun = 0;
    const lane = async () => {
      while (begun < count) {
        begun += 1;
        const one = await chain(stand.station.address, prepared, enough);
        done.push(one);
        const [emptied, lost] = [done.flatMap((all) => all.emptied).length, done.flatMap((all) => all.lost).length];
        tell(`${done.length} of ${count} chains of ten cuts; stores given back emptied: ${emptied}, losses: ${lost}`);
        if (broken.length && enough(one)) return;
      }
    };
    try {
      await Promise.all(Array.from({ length: Math.min(lanes, count) }, lane));
      return done;
    } finally {
      await prepared.disk.throwAway();
    }
  });
}

const losses = (all: readonly Chain[]) => all.map(({ lost }) => lost);

async function run({ tries, tell }: Run): Promise<Outcome> {
  const all = await chains(tries, [], tell);
  const emptied = all.flatMap((one) => one.emptied);
  if (emptied.length) tell(`emptied by Chromium all the same: ${emptied.length}, first ${emptied[0]}`);
  const quiet = () => undefined;
  const withoutCure = await chains(2, [noNewLog], quiet);
  const withoutCopy = await chains(1, [noNewLog, noSecondCopy], quiet);
  const notStrict = await chains(1, [relaxed, noMending], quiet);
  const outcome = outcomeOf(losses(all), losses(withoutCopy));
  const caught = {
    cure: withoutCure.some((one) => one.emptied.length),
    copy: outcome.mutantCaught,
    strict: losses(notStrict).some((lost) => lost.length),
  };
  tell(`mutants caught: ${JSON.stringify(caught)}`);
  return { ...outcome, mutantCaught: Object.values(caught).every(Boolean) };
}

export const fault: Fault = {
  name: "power",
  says: "the power goes ten times on one disk, with work in between: the disk keeps only what had reached it",
  mutant: `${noNewLog.breaks}; ${noSecondCopy.breaks}; ${relaxed.breaks}`,
  long: 200,
  short: 2,
  impossible: noLoopDisk,
  run,
};
