import type { Page } from "@playwright/test";
import type { Mutant } from "../mutants/mutants";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { standAddress } from "./stand/build-stand";
import { openStand, withStand, type OpenStand } from "./stand/with-stand";

const mutant: Mutant = {
  breaks: "a line and its row are written one after the other",
  file: "src/journal/dexie-append.ts",
  find: `await store.transaction("rw", tables, async () => {`,
  replace: `await (async (_how: string, _tables: unknown, work: () => Promise<void>) => work())("rw", tables, async () => {`,
};

/** A tablet gives at most so many lives; then a fresh one takes over, so that its journal stays short. */
const livesOfATablet = 20;
/** Two at once: a browser mostly waits for the disk. */
const lanes = 2;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the database lacks of the numbers given out so far, and what the browser said of it. */
interface Lack {
  missing: string[];
  given: Set<string>;
  emptied: string[];
}

/** Which of the missing numbers are lost; the station has started. */
type Judge = (page: Page, lack: Lack) => Promise<string[]>;

/** For the mutant: the second copy would hide what the database lost. */
const byTheDatabase: Judge = async (_page, { missing }) => missing;

/**
 * Lost is what the station does not show. Chromium now and then gives back a store emptied that it found damaged; the
 * station mends it from its second copy.
 */
const byTheStation =
  (tell: Run["tell"]): Judge =>
  async (page, { missing, given, emptied }) => {
    const { shown, next } = await page.evaluate(() => window.stand.shows());
    given.add(next);
    const gone = missing.filter((number) => !shown.includes(number));
    const why = emptied.join("; ") || "the browser says nothing of it";
    tell(`the database came back without ${missing.length}, of which ${gone.length} are lost (${why})`);
    return gone;
  };

/** One tablet, killed again and again while it gives numbers out; says what was lost each time. */
async function lifeOfATablet({ unpack }: OpenStand, kills: number, judge: Judge): Promise<string[][]> {
  const tablet = await unpack();
  const given = new Set<string>();
  const lost: string[][] = [];
  await openStand(tablet.page);
  for (let kill = 0; kill < kills; kill += 1) {
    const { page } = tablet;
    const enough = Math.ceil(Math.random() * 8);
    let seen = 0;
    await new Promise<void>((resolve, reject) => {
      const hear = (number: string) => {
        given.add(number);
        seen += 1;
        if (seen === enough) resolve();
      };
      const begin = async () => {
        await page.exposeFunction("acknowledged", hear);
        // It never ends but with the browser.
        void page.evaluate(() => window.stand.askOnAndOn()).catch(() => undefined);
      };
      begin().catch(reject);
    });
    await pause(Math.random() * 25);
    await tablet.kill();
    await tablet.switchOn();
    await tablet.page.goto(standAddress);
    const { numbers, torn, emptied } = await tablet.page.evaluate(() => window.stand.look());
    const kept = new Set(numbers);
    const missing = [...given].filter((number) => !kept.has(number));
    for (const number of numbers) given.add(number);
    await openStand(tablet.page);
    const gone = missing.length ? await judge(tablet.page, { missing, given, emptied }) : [];
    lost.push([...gone.map((number) => `${number} was lost`), ...(torn ? ["a line without its row"] : [])]);
  }
  await tablet.throwAway();
  return lost;
}

async function killOften(tries: number, broken: Mutant | undefined, tell: Run["tell"]): Promise<string[][]> {
  return withStand(broken, async (stand) => {
    const all: string[][] = [];
    let left = tries;
    const lane = async () => {
      while (left > 0) {
        const kills = Math.min(livesOfATablet, Math.ceil(tries / lanes), left);
        left -= kills;
        all.push(...(await lifeOfATablet(stand, kills, broken ? byTheDatabase : byTheStation(tell))));
        tell(`${all.length} of ${tries}`);
        if (broken && all.some((lost) => lost.length)) left = 0;
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return all;
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const all = await killOften(tries, undefined, tell);
  const broken = await killOften(Math.max(20, Math.ceil(tries / 5)), mutant, () => undefined);
  return outcomeOf(all, broken);
}

export const fault: Fault = {
  name: "kills",
  says: "the battery dies at any moment while numbers are given out",
  mutant: mutant.breaks,
  long: 500,
  short: 16,
  run,
};
