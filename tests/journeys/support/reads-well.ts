import { expect, type Page } from "@playwright/test";
import { axeFaults } from "./expect-no-axe-faults";

const tabletSizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
];
const phoneSizes = [{ width: 360, height: 740 }];

/**
 * The screen reads well for everyone and nothing of it stands beside the page, both ways the device is held. With SHOTS=FOLDER
 * a picture of each is kept there, to be looked at.
 */
export async function readsWell(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()!;
  for (const size of before.width < 600 ? phoneSizes : before.width > 1500 ? [before] : tabletSizes) {
    await page.setViewportSize(size);
    const where = `${name} at ${size.width} × ${size.height}`;
    expect.soft(await axeFaults(page), where).toEqual([]);
    const beside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(beside, `${where}: px beside the page`).toBeLessThanOrEqual(0);
    const path = process.env.SHOTS && `${process.env.SHOTS}/${name.replaceAll(" ", "-")}-${size.width}.png`;
    if (path) await page.screenshot({ path, fullPage: true });
  }
  await page.setViewportSize(before);
}
