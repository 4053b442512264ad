import type { Page } from "@playwright/test";
import { openHubPages, type HubPages } from "../hub-pages/open-hub-pages";
import { sumUpSamples } from "./rounds";

export const fullSize = { lines: 5_000, newcomers: 12 };
export const shortSize = { lines: 60, newcomers: 2 };

const slowdown = 6;
const limitMs = 10_000;

/** Devices that have nothing yet read all there is, one after the other, on a processor slowed down. */
async function fromNothing(office: HubPages, { lines, newcomers }: typeof fullSize, tell: (words: string) => void) {
  const [tablet] = office.pages as [Page];
  const samples: Record<string, number[]> = {
    "five thousand lines from nothing": [],
    "longest pause meanwhile": [],
    "the same lines only read": [],
    "the same lines only read again": [],
  };
  const last = await tablet.evaluate(([by, wanted]) => window.hubPage.fill(by, wanted), [
    office.members[0]!,
    lines,
  ] as const);
  tell(`the hub holds ${last} lines`);
  for (let nth = 0; nth < newcomers; nth += 1) {
    const { page, there, root, leave } = await office.newcomer();
    const processor = await page.context().newCDPSession(page);
    await processor.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const { ms, upAfter, longestPause } = await page.evaluate(
      ([where, key, to]) => window.hubPage.catchUp(where, key, to),
      [there, root, last] as const,
    );
    const read = () => page.evaluate(() => window.hubPage.readBare());
    const found = [ms, longestPause, await read(), await read()];
    for (const [name, one] of Object.keys(samples).map((key, of) => [key, found[of]!] as const))
      samples[name]!.push(one);
    const inSeconds = (of: number) => (of / 1000).toFixed(1);
    tell(`newcomer ${nth + 1}: ${inSeconds(ms)} s, ${inSeconds(upAfter)} of them until it was let in`);
    await leave();
  }
  return samples;
}

/** Times how long a device that joins an office at work reads until it knows all that the others know. */
export async function firstReadingBench({ size, tell }: { size: typeof fullSize; tell: (words: string) => void }) {
  const office = await openHubPages({ devices: 1, newcomers: size.newcomers });
  try {
    const samples = await fromNothing(office, size, tell);
    const sums = sumUpSamples(samples);
    const limit = { "10 s": Array.from({ length: size.newcomers }, () => limitMs) };
    return { version: office.version, samples: { ...samples, ...limit }, sums };
  } finally {
    await office.throwAway();
  }
}
