import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { boardAddress, coverageAddress, sendingAddress } from "../../src/domain/addresses";
import { addressOf, doors, type Door } from "../../src/domain/team/may";
import { expect, test } from "./support/journey";

/** Where pictures of all staff screens are put, in six sizes; without it only the narrowest one is looked at. */
const folder = process.env.LOOKS;

const sizes = [
  { name: "1280x800", width: 1280, height: 800, text: "A" },
  { name: "800x1280", width: 800, height: 1280, text: "A" },
  { name: "360x740", width: 360, height: 740, text: "A" },
  { name: "1280x800-a-plus-plus", width: 1280, height: 800, text: "A++" },
  { name: "800x1280-a-plus-plus", width: 800, height: 1280, text: "A++" },
  { name: "360x740-a-plus-plus", width: 360, height: 740, text: "A++" },
];

const boards = [
  { name: "1080x1920", width: 1080, height: 1920 },
  { name: "1920x1080", width: 1920, height: 1080 },
];

/** A lead in an office with a month behind it, or in a province. */
async function tryOut(page: Page, button: string): Promise<void> {
  await page.goto("/set-up");
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("button", { name: /Cô Mẫu/ }).click();
  await page.getByRole("main").waitFor();
}

/** Goes on inside the page: loaded anew it would lock. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.body.appendChild(document.createElement("a"));
    link.href = to;
    link.click();
    link.remove();
  }, address);
  await expect.poll(() => new URL(page.url()).pathname).toBe(address);
  await expect(page.locator("main :is(h1, h2)").first()).toBeVisible();
}

/** The button of the text's size goes through all of them. */
async function setText(page: Page, sign: string): Promise<void> {
  const button = page.getByRole("button", { name: /^Cỡ chữ/ });
  while ((await button.innerText()).trim() !== sign) await button.click();
}

/** What has to be moved sideways on a phone: the page itself, or a part of it. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = (one: Element) => one.scrollWidth > one.clientWidth + 1;
    const moved = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowX);
    // A sheet of paper is shown as wide as it is printed.
    const parts = [...document.querySelectorAll("main *:not(.print-preview)")].filter((one) => moved(one) && wide(one));
    const page = wide(document.documentElement) ? ["page"] : [];
    return [...page, ...parts.map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`)];
  });

/** No picture of a screen is longer, in pixels. */
const longest = 6000;

/** How high the screen would have to be for all of a staff screen to be seen. */
const heightOf = (page: Page): Promise<number> =>
  page.locator(".staff-main").evaluate((main) => main.scrollHeight + innerHeight - main.clientHeight);

async function look(page: Page, screens: readonly [string, string][]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, width, height, text } of folder ? sizes : sizes.slice(-1)) {
    await page.setViewportSize({ width, height });
    await page.waitForFunction(
      (is) => innerWidth === is && matchMedia("(max-width: 640px)").matches === is < 640,
      width,
    );
    await setText(page, text);
    for (const [screen, address] of screens) {
      await goTo(page, address);
      if (width < 400) found.push(...(await sideways(page)).map((what) => `${screen} at ${name}: ${what}`));
      if (!folder) continue;
      await mkdir(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${screen}.${name}.png`) });
      await page.setViewportSize({ width, height: Math.min(longest, await heightOf(page)) });
      await page.screenshot({ path: join(folder, `${screen}.${name}-whole.png`) });
      await page.setViewportSize({ width, height });
    }
  }
  return found;
}

test("no staff screen of an office at work has to be moved sideways on a phone at the largest text", async ({
  page,
}) => {
  await tryOut(page, "Dùng thử");
  const own = doors.map((door: Door): [string, string] => [door, addressOf(door)]);
  expect(await look(page, own)).toEqual([]);
});

test("nor has the board, upright or lying", async ({ page }) => {
  await tryOut(page, "Dùng thử");
  for (const { name, width, height } of boards) {
    await page.setViewportSize({ width, height });
    await page.goto(boardAddress);
    await expect(page.getByText(/Đang chờ: \d+ người/)).toBeVisible();
    expect(await sideways(page), name).toEqual([]);
    if (folder) await page.screenshot({ path: join(folder, `board.${name}.png`) });
  }
});

test("nor has the province's desk", async ({ page }) => {
  await tryOut(page, "Xem thử ở cấp tỉnh");
  const screens: [string, string][] = [
    ["province-coverage", coverageAddress],
    ["province-sending", sendingAddress],
  ];
  expect(await look(page, screens)).toEqual([]);
});
