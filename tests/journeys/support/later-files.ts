import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { builtApp } from "./station";

/** How many files come behind the station on a new tablet: the guides, and the screens of leads. */
const laterFiles = ["guides", "later"]
  .flatMap((folder) => readdirSync(join(builtApp, "assets", folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile()).length;

/** The addresses of those that this tablet has kept by now. */
export const keptLater = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flatMap((each) => each.map(({ url }) => url)).filter((url) => /\/assets\/(guides|later)\//.test(url));
  });

/** Waits until a new tablet keeps the whole station: from then on it opens everything without a network. */
export async function untilAllKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(async () => (await keptLater(page)).length).toBe(laterFiles);
}
