import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { builtApp } from "./station";

/** How many files come behind the station, for the screens of leads. */
export const laterFiles = readdirSync(join(builtApp, "assets/later")).length;

/** The addresses of those that this tablet has kept by now. */
export const keptLater = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flatMap((each) => each.map(({ url }) => url)).filter((url) => url.includes("/assets/later/"));
  });
