import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { checkGuides } from "../../src/content/check-guides";
import { makePack } from "../../src/content/voice/make-pack";
import { voiceAddress } from "../../src/domain/addresses";
import { buildChanged } from "../mutants/build-with-mutant";
import { root } from "../mutants/run-mutated";
import { expect, test } from "./support/journey";
import { openStation, signIn, tham } from "./support/people";
import { moveTo } from "./support/pseudo-walk";

/** Builds the station with a pack in which every text has the sound of one spoken word. */
async function buildWithSounds(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "voice-"));
  const [clips, pack] = [join(folder, "clips"), join(folder, "pack")];
  const word = new Uint8Array(readFileSync(join(root, "tests/practice/voice/mot.opus")));
  const { guides } = checkGuides(join(root, "src/content/guides"), root);
  await makePack({ guides: guides.filter(({ code }) => code === "DT1"), speak: async () => word, clips, pack });
  const before = process.env.VOICE_PACK;
  process.env.VOICE_PACK = pack;
  try {
    return await buildChanged("machine-voice", []);
  } finally {
    process.env.VOICE_PACK = before ?? "none";
  }
}

let folder = "";
test.beforeAll(async () => {
  folder = await buildWithSounds();
});

/** From now on the page counts the sounds that it began and ended; no voice of the machine is there. */
async function countSounds(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = Object.assign(globalThis, { soundsEnded: 0 });
    Object.defineProperty(speechSynthesis, "getVoices", { value: () => [] });
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      this.addEventListener("ended", () => (counted.soundsEnded += 1));
      return play.call(this);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { soundsEnded: number }).soundsEnded);
}

test("a tablet without a voice reads with the sounds that came with the station, and says whose voice that is", async ({
  page,
  station,
}) => {
  await station.start(folder);
  const sounds = await countSounds(page);
  await page.goto("/learn/DT1/1");
  const listen = page.getByRole("button", { name: /^Nghe lại\s*Giọng máy$/ });
  await listen.click();
  await expect.poll(sounds).toBe(2);
  await expect(listen).toBeVisible();

  // A demonstration is heard from the start, step by step.
  await page.getByRole("button", { name: "Xem", exact: true }).click();
  await expect.poll(sounds).toBeGreaterThan(4);

  // A guide without sounds has no speaker button.
  await page.goto("/learn/DT2/1");
  await expect(page.getByRole("button", { name: "Tiếp" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Nghe lại/ })).toBeHidden();
});

test("it reads with the line off, because the tablet keeps the sounds", async ({ page, station, context }) => {
  await station.start(folder);
  const sounds = await countSounds(page);
  await page.goto("/");
  const kept = () =>
    page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return all.flat().filter(({ url }) => url.endsWith(".voice")).length;
    });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(kept).toBe(2);
  await station.stop();
  await context.setOffline(true);
  await page.goto("/learn/DT1/2");
  await page.getByRole("button", { name: /^Nghe lại\s*Giọng máy$/ }).click();
  await expect.poll(sounds).toBeGreaterThan(0);
});

test("an office that wants no machine voice has no speaker button", async ({ page, station }) => {
  await station.start(folder);
  await countSounds(page);
  await openStation(page);
  await page.goto("/learn/DT1/1");
  await expect(page.getByRole("button", { name: /^Nghe lại/ })).toBeVisible();
  await page.goto("/");
  await signIn(page, tham);
  await moveTo(page, voiceAddress);
  await page.getByLabel("Không đọc, giấu nút nghe").check();
  await page.getByRole("button", { name: "Lưu phần này" }).click();
  await expect(page.getByText("Đã lưu").first()).toBeVisible();
  await page.goto("/learn/DT1/1");
  await expect(page.getByRole("button", { name: "Tiếp" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("button", { name: /^Nghe lại/ })).toBeHidden();
});
