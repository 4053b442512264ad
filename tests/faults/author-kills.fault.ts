import type { Page } from "@playwright/test";
import type { Mutant } from "../mutants/mutants";
import { BrowserOnDisk } from "./disk/browser-on-disk";
import { LoopDisk, noLoopDisk } from "./disk/loop-disk";
import { outcomeOf, type Fault, type Outcome, type Run } from "./fault";
import { standAddress } from "./stand/build-stand";
import { openStand, withStand, type OpenStand } from "./stand/with-stand";

const toldTooEarly: Mutant = {
  breaks: "the editor says that a key is written down once the disk has it",
  file: "src/journal/dexie-drafts.ts",
  find: `const answer = await addOnce(store.entries, entry, "kept" as const);`,
  replace: `const answer = "kept" as "kept" | "taken"; setTimeout(() => void addOnce(store.entries, entry, answer), 300);`,
};

/** Then a fresh tablet takes over. */
const killsOfATablet = 10;
/** So many power cuts for each kill; a disk takes longer than a browser. */
const cutsAKill = 0.4;
const cutsOfADisk = 5;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a typist knows at the end: the keys that were pressed, and those that the editor said were written down. */
interface Typed {
  pressed: string;
  told: string;
}

/** Presses some keys, and goes on pressing while the tablet ends. */
async function type(page: Page, end: () => Promise<void>): Promise<Typed> {
  const typed: Typed = { pressed: "", told: "" };
  const enough = 2 + Math.ceil(Math.random() * 6);
  let told = 0;
  await new Promise<void>((resolve, reject) => {
    const begin = async () => {
      await page.exposeFunction("typed", (words: string) => void (typed.pressed = words));
      await page.exposeFunction("acknowledged", (words: string) => {
        typed.told = words;
        told += 1;
        if (told === enough) resolve();
      });
      // It never ends but with the browser.
      void page.evaluate(() => window.authorStand.typeOnAndOn()).catch(() => undefined);
    };
    begin().catch(reject);
  });
  await pause(Math.random() * 120);
  await end();
  return typed;
}

/** What is missing of what was typed: at most the last key may be, and nothing that was told to be written down. */
function lostOf({ pressed, told }: Typed, kept: string | undefined): string[] {
  if (kept === undefined) return ["the whole draft"];
  if (!pressed.startsWith(kept) && !kept.startsWith(pressed)) return [`"${kept}" is not what was typed, "${pressed}"`];
  if (kept.length < told.length) return [`${told.length - kept.length} keys that were told to be written down`];
  return kept.length < pressed.length - 1 ? [`${pressed.length - kept.length} keys, more than the last one`] : [];
}

/** Nothing can be typed on where the draft is lost. */
const isGone = (lost: readonly string[][]) => Boolean(lost.at(-1)?.length);

async function wordsAfterwards(page: Page): Promise<string | undefined> {
  await page.goto(standAddress);
  return page.evaluate(() => window.authorStand.words());
}

/** A tablet whose browser ends at once, again and again, while its lead types. */
async function killed({ unpack }: OpenStand, kills: number): Promise<string[][]> {
  const tablet = await unpack();
  await openStand(tablet.page);
  await tablet.page.evaluate(() => window.authorStand.begin());
  const lost: string[][] = [];
  for (let nth = 0; nth < kills && !isGone(lost); nth += 1) {
    const typed = await type(tablet.page, () => tablet.kill());
    await tablet.switchOn();
    lost.push(lostOf(typed, await wordsAfterwards(tablet.page)).map((what) => `kill ${nth + 1}: ${what}`));
  }
  await tablet.throwAway();
  return lost;
}

/**
 * A tablet whose power goes, again and again, while its lead types. It has stood for half a minute before: until then Chromium
 * has noted only in memory where the second copies lie, and a tablet that young has but one of the two.
 */
async function cutOff({ station }: OpenStand, cuts: number): Promise<string[][]> {
  const disk = LoopDisk.make();
  const browser = new BrowserOnDisk(disk, station.address);
  const lost: string[][] = [];
  try {
    await browser.start();
    await openStand(browser.page);
    await browser.page.evaluate(() => window.authorStand.begin());
    await pause(1000);
    disk.settle();
    for (let nth = 0; nth < cuts && !isGone(lost); nth += 1) {
      const typed = await type(browser.page, () => browser.cut());
      await browser.start();
      lost.push(lostOf(typed, await wordsAfterwards(browser.page)).map((what) => `cut ${nth + 1}: ${what}`));
    }
    return lost;
  } finally {
    await browser.kill();
    await disk.throwAway();
  }
}

/** So many power cuts, on a fresh disk after some. */
async function cuts(count: number, tell: Run["tell"]): Promise<string[][]> {
  const reason = await noLoopDisk();
  if (reason) {
    tell(`no power cuts: ${reason}`);
    return [];
  }
  return withStand([], async (stand) => {
    const all: string[][] = [];
    while (all.length < count) {
      const next = Math.min(cutsOfADisk, count - all.length);
      const found = await cutOff(stand, next);
      // What a loss kept from being tried counts as lost too.
      all.push(...found, ...Array<string[]>(next - found.length).fill(["not tried: the draft is gone"]));
      tell(`${all.length} of ${count} power cuts`);
    }
    return all;
  });
}

/** So many kills, a fresh tablet after some; a mutant's end with the first loss. */
async function kills(count: number, broken: readonly Mutant[], tell: Run["tell"]): Promise<string[][]> {
  return withStand(broken, async (stand) => {
    const all: string[][] = [];
    while (all.length < count && !(broken.length && all.some((lost) => lost.length))) {
      all.push(...(await killed(stand, Math.min(killsOfATablet, count - all.length))));
      tell(`${all.length} of ${count} kills`);
    }
    return all;
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const ended = [...(await kills(tries, [], tell)), ...(await cuts(Math.ceil(tries * cutsAKill), tell))];
  return outcomeOf(ended, await kills(20, [toldTooEarly], () => undefined));
}

export const fault: Fault = {
  name: "author-kills",
  says: "the browser dies, or the power goes, while a guide is typed: at most the last key is lost",
  mutant: toldTooEarly.breaks,
  long: 50,
  short: 5,
  run,
};
