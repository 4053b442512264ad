import type { Page } from "@playwright/test";
import { topics } from "../../src/domain/guide/guide";
import { laterShapes, type LaterShapeName } from "../../src/ui/pictures/later-shapes";
import { blankLetters, choicesWith, findUnpictured } from "./support/by-picture";
import { expect, test } from "./support/opened-station";
import { signIn, tham } from "./support/people";

const tap = (page: Page, picture: LaterShapeName) => choicesWith(page, laterShapes[picture]).click();

async function isPictured(page: Page, where: string): Promise<void> {
  await page.evaluate(async () => document.fonts.ready);
  const path = process.env.SHOTS && `${process.env.SHOTS}/pictures-${where.replaceAll(" ", "-")}.png`;
  if (path) await page.screenshot({ path });
  expect.soft(await findUnpictured(page), where).toEqual([]);
}

/** The open hand at the lower right: the one thing of amber on any screen. */
const tapHelp = (page: Page) => page.locator(".btn.help").click();

test("who reads nothing finds a guide and asks for help by pictures alone", async ({ page }) => {
  await page.goto("/");
  await blankLetters(page);
  await isPictured(page, "welcome");
  await tap(page, "papers");
  await expect(choicesWith(page, laterShapes.submit)).toBeVisible();
  await isPictured(page, "list");
  await tap(page, "submit");
  await expect(page.locator(".practice-phone")).toBeVisible();
  await isPictured(page, "first step");
  await tapHelp(page);
  await expect(choicesWith(page, laterShapes["step-out"])).toBeVisible();
  await isPictured(page, "number");
  await tap(page, "priority");
  await isPictured(page, "classes");
  await tap(page, "elderly");
  await expect(choicesWith(page, laterShapes.done)).toBeVisible();
  await isPictured(page, "priority given");
  await tap(page, "done");
  await tap(page, "step-out");
  await expect(choicesWith(page, laterShapes["raised-hand"])).toBeVisible();
  await isPictured(page, "stepped out");
  await tap(page, "raised-hand");
  await tap(page, "way");
  await isPictured(page, "times");
  await tap(page, "back");
  await tap(page, "drop");
  await isPictured(page, "drop the number");
  await tap(page, "waiting");
  await tap(page, "go-on");
  await expect(page.locator(".practice-phone")).toBeVisible();
  await tapHelp(page);
  await expect(choicesWith(page, laterShapes["another-number"])).toBeVisible();
  await isPictured(page, "whose number");
  await tap(page, "own-number");
  await expect(choicesWith(page, laterShapes["step-out"])).toBeVisible();
  await tap(page, "leave-tablet");
  await expect(choicesWith(page, laterShapes.papers)).toBeVisible();
});

test("being called, helped, asked for a code, and the end of it are seen without a word", async ({ page, context }) => {
  await page.goto("/");
  await tapHelp(page);
  await expect(page.locator(".number")).toBeVisible();
  await blankLetters(page);
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await staff.getByRole("button", { name: "Nhận A-001" }).click();
  await expect(staff.getByRole("button", { name: "Tự làm được" })).toBeVisible();
  // A page behind another one is not painted.
  await page.bringToFront();
  await expect(choicesWith(page, laterShapes.alarm)).toBeVisible();
  await isPictured(page, "in hand");
  await tap(page, "alarm");
  await expect(choicesWith(page, laterShapes.undo)).toBeVisible();
  await isPictured(page, "alarm");
  await tap(page, "undo");
  await staff.bringToFront();
  await staff.getByRole("button", { name: "Tự làm được" }).click();
  await page.bringToFront();
  await expect(choicesWith(page, laterShapes.good)).toBeVisible();
  await isPictured(page, "afterwards");
  await tap(page, "good");
});

test("in every topic each guide is told from its neighbours", async ({ page }) => {
  await blankLetters(page);
  for (const topic of topics) {
    await page.goto(`/topic/${topic}`);
    await expect(page.locator(".guide-row svg path").first()).toBeVisible();
    await expect(page.locator(".guide-row svg:not(:has(*))")).toHaveCount(0);
    await isPictured(page, topic);
  }
});
