import { join } from "node:path";
import type { Page } from "@playwright/test";
import { readGuideDocument } from "../../src/domain/author/guide-document";
import { author } from "../../src/wording/vi/author";
import { houseTexts } from "../domain/author/house-texts";
import { openStation, signIn, tham } from "../journeys/support/people";
import { openPlace } from "../journeys/support/places";
import { builtApp, Station } from "../journeys/support/station";
import { Tablet } from "../journeys/support/tablet";
import { Watch } from "../journeys/support/watch";
import { serve } from "../../src/build/serve";
import { sumUpSamples, timeInRounds } from "./rounds";
import { installUntilPainted } from "./until-painted";

const slowdown = 6;
const twoFramesMs = (2 * 1000) / 60;
/** Between two keys, so that what follows one key can come in the way of the next. */
const pauseMs = 150;
const restMs = 500;
const lettersARound = 4;

const guides = houseTexts.map(
  ({ text }) => readGuideDocument(text).value as { code: string; title: string; steps: unknown[] },
);
const longest = guides.reduce((most, one) => (one.steps.length > most.steps.length ? one : most));

/** Installed in every page: milliseconds from the next key that comes down to the frame that paints its letter. */
function installUntilTyped(): void {
  Object.assign(globalThis, {
    untilTyped: () =>
      new Promise<number>((resolve) => {
        const painted = (from: number) => () =>
          void scheduler.postTask(() => resolve(performance.now() - from), { priority: "user-blocking" });
        const onKey = ({ timeStamp }: KeyboardEvent) =>
          addEventListener("input", () => requestAnimationFrame(painted(timeStamp)), { capture: true, once: true });
        addEventListener("keydown", onKey, { capture: true, once: true });
      }),
  });
}

async function typeLetter(page: Page): Promise<number> {
  await page.waitForTimeout(pauseMs);
  await page.evaluate(() => {
    const here = globalThis as unknown as { untilTyped: () => Promise<number>; typed: Promise<number> };
    here.typed = here.untilTyped();
  });
  await page.keyboard.press("a");
  return page.evaluate(() => (globalThis as unknown as { typed: Promise<number> }).typed);
}

async function typeLetters(page: Page): Promise<number[]> {
  await page.bringToFront();
  const all: number[] = [];
  while (all.length < lettersARound) all.push(await typeLetter(page));
  return all;
}

const slowDown = async (page: Page): Promise<void> => {
  const processor = await page.context().newCDPSession(page);
  await processor.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
};

/** A lead stands before the list of guides, with a draft of the longest one. */
async function openList(page: Page): Promise<void> {
  await openStation(page);
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Bài học");
  await page.getByRole("textbox", { name: "Tìm bài" }).fill(longest.code);
  await page.getByRole("button", { name: `${author.edit}: ${longest.title}` }).click();
  await page.getByRole("link", { name: author.editor.back }).click();
}

const draftLink = (page: Page) => page.getByRole("link", { name: `Viết tiếp: ${longest.title}` });

/** Milliseconds from a press on the draft to the frame that shows all its steps, and the first of them on the phone. */
async function timeOpening(page: Page): Promise<number> {
  await page.bringToFront();
  await draftLink(page).waitFor();
  await page.waitForTimeout(restMs);
  const ms = await draftLink(page).evaluate(
    (link, count) =>
      untilPainted(
        () => (link as HTMLElement).click(),
        () =>
          document.querySelectorAll(".editor-steps > ol > li").length === count &&
          Boolean(document.querySelector(".practice-phone")),
      ),
    longest.steps.length,
  );
  await page.waitForTimeout(restMs);
  await page.getByRole("link", { name: author.editor.back }).click();
  return ms;
}

/** Another page of the same lead stands in a field of the guide. */
async function openField(page: Page): Promise<void> {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Bài học");
  await draftLink(page).click();
  await page.getByRole("textbox", { name: author.names["goal"]!, exact: true }).focus();
}

/** Times how soon a guide is open to be written, and how soon a letter of it is painted, beside a field of a bare page. */
export async function authorBench(rounds: number) {
  const [station, bareServer] = [await Station.open(builtApp), await serve(join(import.meta.dirname, "bare-page"))];
  const tablet = await Tablet.unpack(new Watch(station.address), {
    baseURL: station.address,
    viewport: { width: 1280, height: 800 },
    locale: "vi-VN",
  });
  const { context, page } = tablet;
  try {
    await context.addInitScript(installUntilPainted);
    await context.addInitScript(installUntilTyped);
    await openList(page);
    const typing = await context.newPage();
    await openField(typing);
    const bare = await context.newPage();
    await bare.goto(`${bareServer.address}/`);
    await bare.evaluate(() => {
      const field = document.createElement("textarea");
      document.body.replaceChildren(field);
      field.focus();
    });
    for (const one of [page, typing, bare]) await slowDown(one);
    const variants = {
      "opening a guide": () => timeOpening(page),
      "a letter": () => typeLetters(typing),
      "bare letter": () => typeLetters(bare),
      "bare letter again": () => typeLetters(bare),
    };
    const samples = await timeInRounds(variants, rounds);
    const limits = { "1 s": Array(rounds).fill(1000), "two frames": Array(rounds).fill(twoFramesMs) };
    const version = context.browser()!.version();
    return { version, samples: { ...samples, ...limits } as Record<string, number[]>, sums: sumUpSamples(samples) };
  } finally {
    await tablet.throwAway();
    await Promise.all([station.stop(), bareServer.stop()]);
  }
}
