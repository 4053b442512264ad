import { statSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Mutant } from "../mutants/mutants";
import type { Fault, Outcome, Run } from "./fault";
import { openStand, withStand } from "./stand/with-stand";

const mutant: Mutant = {
  breaks: "a request leaves only itself behind",
  file: "src/desk/request/asking.ts",
  find: "if (request) return { request };",
  replace: `if (request) {
      const left = ((globalThis as unknown as { left: unknown[] }).left ??= []);
      left.push(Array.from({ length: 2000 }, () => Math.random()));
      return { request };
    }`,
};

const heapBytes = 1_048_576;
const diskBytes = 3_000;
/** A log-structured database tidies up only after some hundreds of them; before that its size says nothing. */
const judgedFrom = 1_000;
/** The first sittings fill caches that are filled once. */
const warmUp = 50;
const batch = 50;

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, { parentPath, name }) => sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );

/** What the requests of this tablet take up: the database and the second copies, not the browser's own files. */
const kept = (profile: string) => ({
  database: sizeOf(join(profile, "Default/IndexedDB")),
  copies: sizeOf(join(profile, "Default/File System")),
});

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

/** Sittings one after the other on a page that is never loaded anew: asked, taken, closed, forgotten. */
async function sitLong(tries: number, broken: Mutant | undefined, tell: Run["tell"]): Promise<string[]> {
  return withStand(broken, async ({ unpack }) => {
    const tablet = await unpack();
    const { page } = tablet;
    await openStand(page);
    await page.evaluate(() => window.stand.ballastGrown());
    await page.evaluate((count) => window.stand.sittings(count), warmUp);
    const [heap, disk] = [await heapOf(page), kept(tablet.folder)];
    for (let done = 0; done < tries; done += batch) {
      await page.evaluate((count) => window.stand.sittings(count), Math.min(batch, tries - done));
      if ((done / batch) % 10 === 9) tell(`${done + batch} of ${tries}`);
    }
    const [grown, now] = [(await heapOf(page)) - heap, kept(tablet.folder)];
    const [database, copies] = [(now.database - disk.database) / tries, (now.copies - disk.copies) / tries];
    const more = database + copies;
    const bytes = `${database.toFixed(0)} bytes in the database and ${copies.toFixed(0)} in the copies a request`;
    tell(`heap ${grown > 0 ? "+" : ""}${(grown / 1024).toFixed(0)} KiB, ${bytes}`);
    return [
      ...(grown > heapBytes ? [`the heap grew by ${grown} bytes`] : []),
      ...(tries >= judgedFrom && more > diskBytes ? [`a request takes ${Math.round(more)} bytes on the disk`] : []),
    ];
  });
}

async function run({ tries, tell }: Run): Promise<Outcome> {
  const losses = await sitLong(tries, undefined, tell);
  const broken = await sitLong(200, mutant, () => undefined);
  return { tried: tries, survived: losses.length ? 0 : tries, mutantCaught: broken.length > 0, losses };
}

export const fault: Fault = {
  name: "sittings",
  says: "sittings without end on one page: heap at most 1 MB larger, at most 3 kB on the disk a request",
  mutant: mutant.breaks,
  long: 10_000,
  short: 150,
  run,
};
