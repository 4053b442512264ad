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

/** So many power cuts for each kill; a disk takes longer than a browser. */
const cutsAKill = 0.4;

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

/** A tablet that a lead types on, and one way in which it ends. */
interface Machine {
  page(): Page;
  /** Lets it stand before it ends for the first time. */
  rest(): Promise<void>;
  end(): Promise<void>;
  start(): Promise<void>;
  throwAway(): Promise<void>;
}

interface Way {
  name: string;
  /** Then a fresh machine takes over. */
  endsOfAMachine: number;
  machine(stand: OpenStand): Promise<Machine>;
}

/** Its browser ends at once. */
const kill: Way = {
  name: "kill",
  endsOfAMachine: 10,
  machine: async ({ unpack }) => {
    const tablet = await unpack();
    return {
      page: () => tablet.page,
      rest: async () => undefined,
      end: () => tablet.kill(),
      start: () => tablet.switchOn(),
      throwAway: () => tablet.throwAway(),
    };
  },
};

/**
 * Its power goes. It has stood for half a minute before: until then Chromium has noted only in memory where the second copies
 * lie, and a tablet that young has but one of the two.
 */
const cut: Way = {
  name: "power cut",
  endsOfAMachine: 5,
  machine: async ({ station }) => {
    const disk = LoopDisk.make();
    const browser = new BrowserOnDisk(disk, station.address);
    const throwAway = async () => {
      await browser.kill();
      await disk.throwAway();
    };
    await browser.start().catch(async (reason: unknown) => {
      await throwAway();
      throw reason;
    });
    return {
      page: () => browser.page,
      rest: async () => {
        await pause(1000);
        disk.settle();
      },
      end: () => browser.cut(),
      start: () => browser.start(),
      throwAway,
    };
  },
};

/** One machine that ends again and again while its lead types. */
async function typeOn(machine: Machine, { name }: Way, times: number): Promise<string[][]> {
  const lost: string[][] = [];
  try {
    await openStand(machine.page());
    await machine.page().evaluate(() => window.authorStand.begin());
    await machine.rest();
    for (let nth = 1; nth <= times && !isGone(lost); nth += 1) {
      const typed = await type(machine.page(), machine.end);
      await machine.start();
      lost.push(lostOf(typed, await wordsAfterwards(machine.page())).map((what) => `${name} ${nth}: ${what}`));
    }
    return lost;
  } finally {
    await machine.throwAway();
  }
}

/** So many ends of one way, a fresh machine after some; `isEnough` looks at what was lost until now. */
async function ends(stand: OpenStand, way: Way, { count, tell, isEnough }: Ends): Promise<string[][]> {
  const all: string[][] = [];
  while (all.length < count && !isEnough?.(all)) {
    const times = Math.min(way.endsOfAMachine, count - all.length);
    all.push(...(await typeOn(await way.machine(stand), way, times)));
    tell?.(`${all.length} of ${count} ${way.name}s`);
  }
  return all;
}

interface Ends {
  count: number;
  tell?: Run["tell"];
  isEnough?: (lost: readonly string[][]) => boolean;
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const noCuts = await noLoopDisk();
  if (noCuts) tell(`no power cuts: ${noCuts}`);
  const whole = await withStand([], async (stand) => [
    ...(await ends(stand, kill, { count: tries, tell })),
    ...(noCuts ? [] : await ends(stand, cut, { count: Math.ceil(tries * cutsAKill), tell })),
  ]);
  const isEnough = (lost: readonly string[][]) => lost.some((one) => one.length);
  return outcomeOf(whole, await withStand([toldTooEarly], (stand) => ends(stand, kill, { count: 20, isEnough })));
}

export const fault: Fault = {
  name: "author-kills",
  says: "the browser dies, or the power goes, while a guide is typed: at most the last key is lost",
  mutant: toldTooEarly.breaks,
  long: 50,
  short: 5,
  run,
};
