import type { Page } from "@playwright/test";
import { openHubPages, untilEven, type HubPages } from "../hub-pages/open-hub-pages";
import { sumUpSamples, timeInRounds } from "./rounds";

export const fullSize = { rounds: 24, times: 4 };
export const shortSize = { rounds: 2, times: 2 };

const limitMs = 300;

/** What the pages did before must have come to rest. */
const restMs = 40;

let messages = 0;

/** Milliseconds from a bare message on one page to its paint on another: stored by the hub, and nothing else done with it. */
async function timeBare(from: Page, to: Page, times: number): Promise<number[]> {
  const all: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    await from.waitForTimeout(restMs);
    const subject = `s.told.bare-${(messages += 1)}`;
    const at = await from.evaluate((where) => window.hubPage.putBare(where, "A-001"), subject);
    all.push((await painted(to, subject, at)) - at);
  }
  return all;
}

const painted = (page: Page, what: string, since: number) =>
  page.evaluate(([shown, after]) => window.hubPage.untilPainted(shown, after), [what, since] as const);

/** Milliseconds from asking for a number on one device to its paint on another. */
async function timeNumber(office: HubPages, to: Page, { times, shows }: { times: number; shows: "list" | "board" }) {
  const [tablet] = office.pages as [Page];
  const all: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    await untilEven(office.pages);
    await tablet.waitForTimeout(restMs);
    const waiting = await to.evaluate(() => window.hubPage.waitingCount());
    const { id, at } = await tablet.evaluate(() => window.hubPage.askTimed());
    all.push((await painted(to, shows === "list" ? `list ${id}` : `board ${waiting + 1}`, at)) - at);
    await tablet.evaluate(([whom, by]) => window.hubPage.help(whom, by), [id, office.members[0]!] as const);
  }
  return all;
}

/** One tablet at the hub, and the same browser without: other devices have processors and disks of their own. */
async function taking({ rounds, times }: typeof fullSize) {
  const office = await openHubPages({ devices: 1 });
  const [tablet] = office.pages as [Page];
  const alone = () =>
    tablet.evaluate(([at, often]) => window.hubPage.timeTakesAlone(at, often), [office.begun, times] as const);
  const shared = () =>
    tablet.evaluate(([by, often]) => window.hubPage.timeTakesShared(by, often), [office.members[0]!, times] as const);
  try {
    const ways = { "take at the hub": shared, "take alone": alone, "take alone again": alone };
    return await timeInRounds(ways, rounds);
  } finally {
    await office.throwAway();
  }
}

async function atWork(office: HubPages, { rounds, times }: typeof fullSize) {
  const [tablet, phone, board] = office.pages as [Page, Page, Page];
  await phone.evaluate(() => window.hubPage.showList());
  await board.evaluate(() => window.hubPage.showBoard());
  await phone.evaluate(() => void window.hubPage.showBare());
  return timeInRounds(
    {
      "number on the phone": () => timeNumber(office, phone, { times, shows: "list" }),
      "number on the board": () => timeNumber(office, board, { times, shows: "board" }),
      "bare message": () => timeBare(tablet, phone, times),
      "bare message again": () => timeBare(tablet, phone, times),
    },
    rounds,
  );
}

/** Times what a device pays for the others: taking, and hearing of a number. */
export async function hubBench({ size, tell }: { size: typeof fullSize; tell: (words: string) => void }) {
  const taken = await taking(size);
  tell("taking is timed");
  const office = await openHubPages({ devices: 3 });
  try {
    const samples = { ...taken, ...(await atWork(office, size)) };
    const sums = sumUpSamples(samples);
    const limit = { "300 ms": Array.from({ length: size.rounds * size.times }, () => limitMs) };
    return { version: office.version, samples: { ...samples, ...limit }, sums };
  } finally {
    await office.throwAway();
  }
}
