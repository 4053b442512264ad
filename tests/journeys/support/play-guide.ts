import { expect, type Locator, type Page } from "@playwright/test";
import { learnAddress } from "../../../src/domain/address-of";
import { type Guide, type Mistake, type Step, targetOf } from "../../../src/domain/guide/guide";
import { tappableIds, typingInto, type PracticeScreen } from "../../../src/domain/guide/practice-screen";

type Mode = "guided" | "alone" | "watch";

const phone = (page: Page) => page.locator(".practice-phone");
const answer = (page: Page) => page.getByRole("status", { name: "Lời chỉ dẫn" });
// Nothing in a practice waits longer than this for a slow reader; the clock is put forward instead of waited for.
const praiseOverMs = 4_500;
const demonstrationTurnMs = 5_000;

/** Opens a guide at its first step. */
export async function openPractice(page: Page, guide: Guide, mode: Mode): Promise<void> {
  await page.goto(`${learnAddress(guide.code, 1)}${mode === "guided" ? "" : `?mode=${mode}`}`);
  await expect(page.getByRole("heading", { name: stepName(guide, 0) })).toBeVisible();
}

/** Does every step by its own data, and waits for the praise to turn the page each time. */
export async function playToEnd(page: Page, guide: Guide, mode: Exclude<Mode, "watch">): Promise<void> {
  await openPractice(page, guide, mode);
  await playSteps(page, guide, mode);
  await expect(page.getByRole("heading", { name: "Bà con làm xong rồi!" })).toBeVisible();
  const done = mode === "alone" ? "tự làm" : "làm theo";
  await expect(page.getByRole("listitem").filter({ hasText: `${guide.steps.length} việc ${done}` })).toBeVisible();
}

/** The same with a guide whose first step is on the screen already; ends behind the last praise. */
export async function playSteps(page: Page, guide: Guide, mode: Exclude<Mode, "watch">): Promise<void> {
  for (const [index, step] of guide.steps.entries()) {
    await expect(page.getByRole("heading", { name: stepName(guide, index) })).toBeVisible();
    await expect(phone(page).locator(".ph-ringed")).toHaveCount(mode === "guided" ? 1 : 0);
    await doStep(page, step);
    await expectPraise(page, step);
    await page.clock.runFor(praiseOverMs);
  }
}

/** Lets the guide play itself; nobody touches anything. */
export async function watchToEnd(page: Page, guide: Guide): Promise<void> {
  await openPractice(page, guide, "watch");
  const end = page.getByRole("heading", { name: "Bà con xem xong rồi!" });
  for (let turn = 0; turn < guide.steps.length * 12 && !(await end.isVisible()); turn += 1)
    await page.clock.runFor(demonstrationTurnMs);
  await expect(end).toBeVisible();
  await expect(page.getByText(`${guide.steps.length} việc đã xem`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Giờ tới lượt mình làm theo" })).toBeVisible();
}

/** Takes every fork that would have done harm, reads what would have happened, and then does right. */
export async function takeEveryFork(page: Page, guide: Guide): Promise<number> {
  const forks = guide.steps.flatMap((step, index) => step.mistakes.map((mistake) => ({ step, index, mistake })));
  const harmful = forks.filter(({ mistake }) => mistake.harm);
  for (const { step, index, mistake } of harmful) {
    await page.goto(learnAddress(guide.code, index + 1));
    await expect(page.getByRole("heading", { name: stepName(guide, index) })).toBeVisible();
    await fallFor(page, step, mistake);
    await doStep(page, step);
    await expectPraise(page, step);
  }
  return harmful.length;
}

async function fallFor(page: Page, step: Step, mistake: Mistake): Promise<void> {
  await partOf(page, step.screen, mistake.tap).click();
  await expect(answer(page)).toContainText(`Nếu đây là thật: ${mistake.say}`);
}

/** Taps or types what a step asks for. */
export async function doStep(page: Page, step: Step): Promise<void> {
  const id = targetOf(step.done);
  const part = partOf(page, step.screen, id);
  if (!("type" in step.done)) return part.click();
  const typed = typingInto(step.screen, id)?.practice;
  if (!typed) throw new Error(`${step.id} has nothing to type`);
  return part.fill(typed);
}

async function expectPraise(page: Page, step: Step): Promise<void> {
  await expect(answer(page)).toContainText("stop" in step.done ? "Dừng lại là đúng!" : "Đúng rồi!");
  if (step.praise) await expect(answer(page)).toContainText(step.praise);
}

const stepName = (guide: Guide, index: number) => new RegExp(`^Bước ${index + 1}/${guide.steps.length}(?!\\d)`);

/** A part of the phone, found by its name in the data: alone, the choices stand in another order each round. */
function partOf(page: Page, screen: PracticeScreen, id: string): Locator {
  if (!tappableIds(screen).includes(id)) throw new Error(`no part "${id}" on this screen`);
  return phone(page).locator(`[data-part="${id}"]`);
}
