import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/opened-station";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const step = (page: Page, number: number) => page.getByText(new RegExp(`^Bước ${number}/`));
const notDone = (page: Page) => page.getByText("Việc này mình chưa làm.", { exact: false });

interface Point {
  x: number;
  y: number;
}

/** One finger on the glass, which may rest where it is. */
async function fingerOn(page: Page, target: Locator) {
  const glass = await page.context().newCDPSession(page);
  const box = (await target.boundingBox())!;
  const on = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const send = (type: "touchStart" | "touchMove" | "touchEnd" | "touchCancel", touchPoints: Point[]) =>
    glass.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", [on]);
  return {
    slide: (way: Point) => send("touchMove", [{ x: on.x + way.x, y: on.y + way.y }]),
    lift: () => send("touchEnd", []),
    lose: () => send("touchCancel", []),
  };
}

/** Where the words of a step stand on the glass; those drawn ahead stand one glass to the left of it. */
const placeOf = async (words: Locator, glassesAway = 0) => {
  const places = await words.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [one.className, x, y, width, height] as const;
    }),
  );
  return places.map(([name, x, ...rest]) => [name, x + glassesAway * 1280, ...rest]);
};

const wordsOf = ".step-number, .step-view h1, .step-answer, .step-tools, .step-actions .btn, .help";

test("a finger that slides off the button changes nothing, and one that lifts on it goes on", async ({ page }) => {
  await page.goto("/learn/DT1/1");
  await expect(step(page, 1)).toBeVisible();
  const slid = await fingerOn(page, button(page, "Tiếp"));
  await slid.slide({ x: 0, y: -300 });
  await slid.lift();
  await expect(step(page, 1)).toBeVisible();
  await expect(notDone(page)).toBeHidden();
  await (await fingerOn(page, button(page, "Tiếp"))).lift();
  await expect(notDone(page)).toBeVisible();
  await (await fingerOn(page, button(page, "Tiếp"))).lift();
  await expect(step(page, 2)).toBeVisible();
});

test("while a finger rests on a guide, its first step is drawn out of sight, just as it will stand", async ({
  page,
}) => {
  await page.goto("/topic/phone");
  const row = page.locator(".guide-row").first();
  await row.waitFor();
  const curtain = page.locator(".curtain");
  await expect(async () => {
    const finger = await fingerOn(page, row);
    await expect(curtain).toHaveCount(1, { timeout: 5000 });
    await finger.slide({ x: 0, y: 400 });
    await finger.lift();
  }).toPass();
  await expect(curtain).toHaveCount(0);
  await expect(page).toHaveTitle("Trạm Số");
  const lost = await fingerOn(page, row);
  await expect(curtain).toHaveCount(1);
  await lost.lose();
  await expect(curtain).toHaveCount(0);
  const finger = await fingerOn(page, row);
  await expect(curtain).toHaveCount(1);
  const drawn = await placeOf(curtain.locator(wordsOf), 1);
  await expect(page.getByRole("button", { name: "Tiếp", exact: true })).toHaveCount(0);
  await finger.lift();
  await expect(page).toHaveURL(/\/learn\/DT1\/1$/);
  await expect(page.locator(".practice-phone")).toBeVisible();
  await expect(curtain).toHaveCount(0);
  expect(await placeOf(page.locator(wordsOf))).toEqual(drawn);
});

test("while a finger rests on Tiếp, what it leads to is drawn out of sight, and nobody is told twice", async ({
  page,
}) => {
  await page.goto("/learn/DT1/1");
  await expect(page.locator(".practice-phone")).toBeVisible();
  const ahead = page.locator(".step-ahead");
  const words = ".step-number, h1, .step-answer, .step-tools:not([hidden])";
  await (await fingerOn(page, button(page, "Tiếp"))).lift();
  await expect(notDone(page)).toBeVisible();
  const finger = await fingerOn(page, button(page, "Tiếp"));
  await expect(ahead).toHaveCount(1);
  const drawn = await placeOf(ahead.locator(words), 1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await finger.lift();
  await expect(ahead).toHaveCount(0);
  await expect(step(page, 2)).toBeVisible();
  expect(await placeOf(page.locator(words))).toEqual(drawn);
  const slid = await fingerOn(page, button(page, "Trước"));
  await expect(ahead).toHaveCount(1);
  await slid.slide({ x: 0, y: -300 });
  await slid.lift();
  await expect(ahead).toHaveCount(0);
  await expect(step(page, 2)).toBeVisible();
});
