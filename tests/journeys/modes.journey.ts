import type { Page } from "@playwright/test";
import { readGuideFiles } from "../domain/guide/read-guides";
import { writeResumeCode } from "../../src/domain/practice/resume-code";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { openWays, standAt } from "./support/people";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const choose = async (page: Page, way: string) => (await openWays(page), await button(page, way).click());
const step = (page: Page, number: number) => page.getByText(new RegExp(`^Bước ${number}/`));
const hand = (page: Page) => page.locator(".moving-hand");

/** A Vietnamese voice of the tablet that speaks until it is told to end, and writes down what it said. */
async function bringVoice(page: Page): Promise<{ said: () => Promise<string[]>; end: () => Promise<void> }> {
  await page.addInitScript(() => {
    const said: string[] = [];
    let ended: (() => void) | null | undefined;
    speechSynthesis.getVoices = () => [{ lang: "vi-VN", localService: true } as SpeechSynthesisVoice];
    speechSynthesis.speak = (utterance) => {
      said.push(utterance.text);
      ended = () => utterance.onend?.(new Event("end") as SpeechSynthesisEvent);
    };
    speechSynthesis.cancel = () => (ended = undefined);
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
      said,
      endOfVoice: () => ended?.(),
    });
  });
  return {
    said: () => page.evaluate(() => (window as unknown as { said: string[] }).said),
    end: () => page.evaluate(() => (window as unknown as { endOfVoice: () => void }).endOfVoice()),
  };
}

/** Puts the clock forward until something is there. */
async function untilThere(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 300 && !(await there()); turn += 1) await page.clock.runFor(200);
  expect(await there()).toBe(true);
}

test.describe("watching", () => {
  test.beforeEach(({ page }) => page.clock.install());

  test("any touch pauses it, the large button plays on, and the hand types letter by letter", async ({ page }) => {
    await standAt(page, "DVC1", 1);
    await button(page, "Xem").click();
    await page.locator(".practice-phone").click();
    await expect(button(page, "Xem tiếp")).toBeVisible();
    await page.clock.runFor(60_000);
    await expect(step(page, 1)).toBeVisible();
    await expect(hand(page)).toBeHidden();
    await button(page, "Xem tiếp").click();
    const field = page.locator(".practice-phone input").first();
    await untilThere(page, async () => /^dichv?$/.test(await field.inputValue()));
    await untilThere(page, async () => (await field.inputValue()) === "dichvucong.gov.vn");
    await untilThere(page, () => step(page, 2).isVisible());
  });

  test("without motion the ring shows the place and no hand moves", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("/learn/DVC1/2?mode=watch");
    await expect(step(page, 2)).toBeVisible();
    await untilThere(page, () => page.locator(".ph-ringed .ph-hand").isVisible());
    await expect(hand(page)).toBeHidden();
    await untilThere(page, () => step(page, 3).isVisible());
  });

  test("a demonstration that plays is no empty chair, and after its end the tablet waits for a sign of life", async ({
    page,
  }) => {
    await page.goto("/learn/AT1/1?mode=watch");
    await expect(step(page, 1)).toBeVisible();
    const dialog = page.getByRole("dialog", { name: "Bà con còn ở đây không?" });
    const end = page.getByRole("heading", { name: "Bà con xem xong rồi!" });
    for (let turn = 0; turn < 100 && !(await end.isVisible()); turn += 1) {
      await expect(dialog).toBeHidden();
      await page.clock.runFor(5_000);
    }
    await expect(end).toBeVisible();
    await page.clock.runFor(125_000);
    await expect(dialog).toBeVisible();
  });

  test("a paused demonstration does not keep the tablet from the next person", async ({ page }) => {
    await page.goto("/learn/AT1/1?mode=watch");
    await button(page, "Tạm dừng").click();
    await page.clock.runFor(125_000);
    await expect(page.getByRole("dialog", { name: "Bà con còn ở đây không?" })).toBeVisible();
  });

  test("the voice is heard to its end before the hand moves, and leaving is silence", async ({ page }) => {
    const voice = await bringVoice(page);
    await page.goto("/learn/DVC1/2?mode=watch");
    await expect.poll(voice.said).toHaveLength(1);
    await page.clock.runFor(20_000);
    await expect(hand(page)).toBeHidden();
    await voice.end();
    await untilThere(page, () => hand(page).isVisible());
    await choose(page, "Nghỉ, mang về nhà");
    await expect(page.getByRole("group", { name: "Cách mang về" })).toBeVisible();
    // The hand may have touched, and been praised, before the way out was found.
    const said = await voice.said();
    await page.clock.runFor(30_000);
    expect(await voice.said()).toEqual(said);
  });
});

test("who is stuck alone gets a hint, is shown the place, and is offered a person, each once", async ({ page }) => {
  await page.clock.install();
  await page.goto("/learn/DVC1/4?mode=alone");
  await expect(step(page, 4)).toBeVisible();
  const hint = page.getByText("Gợi ý:");
  await page.clock.runFor(28_000);
  await expect(hint).toBeHidden();
  await page.clock.runFor(4_000);
  await expect(hint).toBeVisible();
  await expect(page.locator(".ph-ringed")).toHaveCount(0);
  await untilThere(page, () => hand(page).isVisible());
  await page.clock.runFor(4_000);
  await expect(hand(page)).toBeHidden();
  await expect(page.locator(".ph-ringed")).toHaveCount(1);
  await expect(button(page, "Nhờ người chỉ")).toBeHidden();
  await page.clock.runFor(26_000);
  await expect(button(page, "Nhờ người chỉ")).toBeVisible();
});

test("the sum at the end is honest, and only what needed help comes again", async ({ page }) => {
  await page.goto("/learn/DVC1/11?mode=alone");
  await expect(step(page, 11)).toBeVisible();
  await button(page, "Tiếp").click();
  await expect(page.getByText("Gợi ý:")).toBeVisible();
  await button(page, "Tiếp").click();
  await expect(step(page, 12)).toBeVisible();
  await button(page, "Tiếp").click();
  await button(page, "Tiếp").click();
  await expect(page.getByText("2 việc bỏ qua")).toBeVisible();
  await expect(page.getByText(/^Bước 11: /)).toBeVisible();
  await expectNoAxeFaults(page);
  await button(page, "Làm lại 2 việc này").click();
  await expect(step(page, 11)).toBeVisible();
  await expect(button(page, "Trước")).toBeDisabled();
  await openWays(page);
  await expect(button(page, "Tự làm")).toHaveAttribute("aria-pressed", "true");
});

test("the note for whoever sits beside is asked for, stays for the sitting and survives a reload", async ({ page }) => {
  const note = page.getByText("Nhắc người ngồi cạnh:");
  await standAt(page, "DVC1", 1);
  await expect(note).toBeHidden();
  await button(page, "Người ngồi cạnh").click();
  await expect(note).toBeVisible();
  await expectNoAxeFaults(page);
  await page.reload();
  await expect(note).toBeVisible();
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(step(page, 1)).toBeVisible();
  await expect(note).toBeHidden();
});

test.describe("a short code", () => {
  test("is shown on the way out, and brings the citizen back to the step", async ({ page }) => {
    await standAt(page, "DVC1", 5);
    await choose(page, "Nghỉ, mang về nhà");
    const code = await page.getByText(/^DVC1-5-[A-Z]$/).innerText();
    await button(page, "Về màn hình đầu").click();
    await button(page, "Số của tôi").click();
    await button(page, "Học tiếp bài bữa trước").click();
    await expectNoAxeFaults(page);
    for (const sign of code.replaceAll("-", ""))
      await button(page, /\d/.test(sign) ? `Số ${sign}` : `Chữ ${sign}`).click();
    await button(page, "Học tiếp").click();
    await expect(step(page, 5)).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(code);
  });

  test("typed wrong gets a kind word, and a keyboard puts it right", async ({ page }) => {
    const code = writeResumeCode({ code: "DVC1", step: 12 })!;
    const wrong = code.at(-1) === "A" ? "b" : "a";
    await page.goto("/resume");
    await expect(page.locator(".code-key").first()).toBeVisible();
    await page.keyboard.type(`dvc112${wrong}`);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toContainText("Mã này chưa đúng");
    await page.keyboard.press("Backspace");
    await page.keyboard.type(code.at(-1)!.toLowerCase());
    await page.keyboard.press("Enter");
    await expect(step(page, 12)).toBeVisible();
  });

  test("offers only the signs that can come next, so that few keys have to be looked through", async ({ page }) => {
    await page.goto("/resume");
    const first = new Set(readGuideFiles().map(([, value]) => (value as { code: string }).code[0]!));
    await expect(page.locator(".code-key:enabled")).toHaveCount(first.size);
  });
});

test("a guide is followed with the keyboard alone", async ({ page }) => {
  await standAt(page, "DVC1", 2);
  await page.locator("h1").focus();
  const target = page.locator(".ph-ringed");
  for (let tabs = 0; tabs < 20; tabs += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((part) => part === document.activeElement)) break;
  }
  await expect(target).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đúng rồi!")).toBeVisible();
  await expect(step(page, 3)).toBeVisible();
  await expect(page.locator("h1")).toBeFocused();
});

test.describe("read aloud", () => {
  test("the welcome greets at the first touch, once, and only with a voice", async ({ page }) => {
    const voice = await bringVoice(page);
    await page.goto("/");
    await expect(button(page, "Nghe đọc")).toBeVisible();
    expect(await voice.said()).toEqual([]);
    await page.getByRole("heading", { level: 1 }).click();
    await expect.poll(async () => (await voice.said())[0]).toContain("Xin chào bà con!");
    await page.getByRole("heading", { level: 1 }).click();
    expect(await voice.said()).toHaveLength(1);
  });

  test("without a voice there is no button that could stay silent", async ({ page }) => {
    await page.goto("/");
    await expect(button(page, "Số của tôi")).toBeVisible();
    await expect(button(page, "Nghe đọc")).toBeHidden();
    await standAt(page, "DVC1", 1);
    await expect(button(page, "Nghe lại")).toBeHidden();
    await expect(button(page, "Đọc chậm")).toBeHidden();
  });

  test("what is asked for once goes on with every step, and Tiếp stops the sentence before", async ({ page }) => {
    const voice = await bringVoice(page);
    await standAt(page, "DVC1", 2);
    await button(page, "Nghe lại").click();
    await choose(page, "Đọc chậm");
    await page.locator(".ph-ringed").click();
    await button(page, "Tiếp").click();
    await expect(step(page, 3)).toBeVisible();
    const said = await voice.said();
    expect(said).toHaveLength(3);
    expect(said[1]).toContain("Đúng rồi!");
    await expect(button(page, "Dừng đọc")).toBeVisible();
  });
});
