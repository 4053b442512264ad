import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { checkGuides } from "../../src/content/check-guides";
import type { Guide } from "../../src/domain/guide/guide";
import { learnAddress } from "../../src/domain/address-of";
import { expect, test } from "./support/one-page";
import { sampleOf, seed } from "../machine/sample";

const root = join(import.meta.dirname, "../..");
const { guides } = checkGuides(join(root, "src/content/guides"), root);
const sample = sampleOf(guides, 8);

/** Who reads nothing: each chooses a button of the phone by one blind rule. */
const players = ["the largest", "the last", "any"] as const;
type Player = (typeof players)[number];
/** What each did with 48 guides on 2026-11-29, before names were typed and choices changed places. */
const before: Record<Player, string> = {
  "the largest": "0 of 48 guides",
  "the last": "0 of 48 guides",
  any: "0 of 48 guides",
};
const praiseOverMs = 4_500;

const chanceFor = (guide: Guide, step: number) =>
  parseInt(createHash("sha256").update(`${seed} ${guide.code} ${step}`).digest("hex").slice(0, 8), 16) / 2 ** 32;

/** Taps one button of the phone by the rule, and tells whether the screen says that it was right. */
const tapBlindly = (page: Page, rule: Player, chance: number): Promise<boolean> =>
  page.evaluate(
    ([by, at]) => {
      const areaOf = (button: Element) => button.getBoundingClientRect().width * button.getBoundingClientRect().height;
      const buttons = [...document.querySelectorAll<HTMLElement>(".practice-phone button:not(.ph-more)")];
      const largest = [...buttons].sort((one, other) => areaOf(other) - areaOf(one))[0];
      const chosen = {
        "the largest": largest,
        "the last": buttons.at(-1),
        any: buttons[Math.floor(at * buttons.length)],
      };
      chosen[by]?.click();
      const said = document.querySelector(".step-answers")?.textContent ?? "";
      return /^(Đúng rồi!|Dừng lại là đúng!)/.test(said);
    },
    [rule, chance] as const,
  );

/** How many steps a player who follows the rule does right before the first mistake. */
async function stepsRight(page: Page, guide: Guide, rule: Player): Promise<number> {
  await page.goto(`${learnAddress(guide.code, 1)}?mode=alone`);
  for (const [index] of guide.steps.entries()) {
    await expect(page.getByRole("heading", { name: new RegExp(`^Bước ${index + 1}/`) })).toBeVisible();
    await expect(page.locator(".step-phone[aria-busy=false] .practice-phone")).toBeVisible();
    if (!(await tapBlindly(page, rule, chanceFor(guide, index)))) return index;
    await page.clock.runFor(praiseOverMs);
  }
  return guide.steps.length;
}

const percent = (part: number, of: number) => `${part} of ${of} (${Math.round((100 * part) / of)} %)`;

for (const rule of players) {
  test(`who always taps ${rule} button of the phone does not come through`, async ({ page }) => {
    test.setTimeout(1_800_000);
    let [through, right, taps] = [0, 0, 0];
    for (const guide of sample) {
      const steps = await stepsRight(page, guide, rule);
      const finished = steps === guide.steps.length;
      through += Number(finished);
      right += steps;
      taps += finished ? steps : steps + 1;
    }
    console.log(
      `who taps ${rule} button: ${percent(through, sample.length)} guides done alone without a mistake, ` +
        `${percent(right, taps)} taps right (before: ${before[rule]})`,
    );
    if (sample.length === guides.length) expect(through / guides.length).toBeLessThan(0.1);
  });
}
