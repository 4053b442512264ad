import { chromium, type Browser, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumArgs, findChromium } from "../machine/find-chromium";
import { homeFiles } from "../../src/content/home-page/write-home-pages";
import { castGuide } from "./cast-guide";
import { serveFiles } from "./serve-files";

let browser: Browser;
let files: Record<string, string>;

beforeAll(async () => {
  ({ files } = await homeFiles(process.cwd(), [castGuide()]));
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
});
afterAll(() => browser?.close());

/** The same files as the next release would have them, the script of the practice under another name. */
function nextRelease(): Record<string, string> {
  const renamed = (text: string) => text.replaceAll(/practice-[\w-]{8}\.js/g, "practice-NEXTNEXT.js");
  const entries = Object.entries(files).map(([place, text]) => [
    renamed(place),
    place === "G/TAP/index.html" ? renamed(text) : text,
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** A server whose files can be replaced while it runs: the address stays, as it does at a release. */
async function openSite() {
  const served = { ...files };
  const site = await serveFiles(served);
  const release = (next: Record<string, string>) => {
    for (const place of Object.keys(served)) delete served[place];
    Object.assign(served, next);
  };
  return { ...site, release };
}

const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const kept = await (await caches.open("guides")).keys();
    return kept.map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith("/G/TAP/"));
  });

const firstStep = (page: Page) => page.getByRole("heading", { name: /^Bước 1\// });

async function practise(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/G/TAP/#THU1`);
  await firstStep(page).waitFor();
  await expect.poll(async () => (await keptFiles(page)).length).toBe(4);
}

test("a release of which half did not come leaves the practice that the phone has", async () => {
  const page = await browser.newPage();
  const site = await openSite();
  await practise(page, site.address);
  const before = await keptFiles(page);
  const { "G/TAP/practice-NEXTNEXT.js": _, ...half } = nextRelease();
  site.release(half);
  await page.reload();
  await page.getByText("Bài làm thử đang mở").waitFor();
  await site.close();
  await page.reload();
  await firstStep(page).waitFor();
  expect(await keptFiles(page)).toEqual(before);
  await page.close();
});

test("a release that came whole takes the place of the one before", async () => {
  const page = await browser.newPage();
  const site = await openSite();
  await practise(page, site.address);
  site.release(nextRelease());
  await page.reload();
  await firstStep(page).waitFor();
  await expect.poll(() => keptFiles(page)).toContain("/G/TAP/practice-NEXTNEXT.js");
  await expect.poll(async () => (await keptFiles(page)).length).toBe(4);
  await site.close();
  await page.reload();
  await firstStep(page).waitFor();
  await page.close();
});
