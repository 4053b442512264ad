import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { spoken, waveFile } from "../cast/spoken";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { untilAllKept } from "./support/later-files";
import { openStation, signIn, tham } from "./support/people";
import { openPlace } from "./support/places";

const title = "Bắt Wi-Fi cho điện thoại";
/** A name that stands nowhere in the station itself. */
const voiceName = "người cù lao Dung";
const sentence = { seconds: 1.4, restsSeconds: 1.3 };

/** A microphone in front of which somebody says a sentence over and over, far away. */
function microphone(): string[] {
  const file = join(mkdtempSync(join(tmpdir(), "voice-")), "spoken.wav");
  writeFileSync(file, waveFile(spoken({ says: [sentence, sentence, sentence], voice: -34, room: -75 })));
  return [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-audio-capture=${file}`,
  ];
}

/** Pictures of what a person sees, where somebody asks for them. */
const look = async (page: Page, name: string) => {
  const folder = process.env["LOOK"];
  if (!folder) return;
  const now = page.viewportSize()!;
  for (const [width, height] of [
    [1280, 800],
    [800, 1280],
    [360, 740],
  ] as const)
    for (const text of ["a", "a-plus-plus"]) {
      await page.setViewportSize({ width, height });
      await page.evaluate((size) => (document.documentElement.dataset["text"] = size), text);
      await page.screenshot({ path: `${folder}/${name}-${width}-${text}.png` });
    }
  await page.evaluate(() => delete document.documentElement.dataset["text"]);
  await page.setViewportSize(now);
};

/** From now on the page counts the sounds that it played to their end; no voice of the machine is there. */
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

/** Some bytes in the middle of each clip, as they lie on the disk. */
const insides = (page: Page) =>
  page.evaluate(async () => {
    const found: number[][] = [];
    const look = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const entry of folder.values()) {
        if (entry.kind === "directory") await look(entry);
        else if (entry.name.endsWith(".opus")) {
          const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
          const middle = Math.floor(bytes.length / 2);
          found.push(Array.from(bytes.subarray(middle, middle + 40)));
        }
      }
    };
    await look(await navigator.storage.getDirectory());
    return found;
  });

/** In how many files of a profile any of these bytes stand. */
function filesWith(folder: string, needles: readonly Buffer[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return needles.some((needle) => bytes.includes(needle));
    });
}

async function openRecorder(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Tìm bài" }).fill("DT1");
  await page.getByRole("link", { name: `Ghi giọng: ${title}` }).click();
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Whoever reads agrees first. */
async function agree(page: Page): Promise<void> {
  await expect(page.getByText("Trạm không gửi tiếng của tôi đi nơi khác.", { exact: false })).toBeVisible();
  await page.getByLabel("Gọi giọng này là gì").fill(voiceName);
  await button(page, "Bắt đầu thu").click();
  await expect(page.getByText("Người đọc bấm đồng ý rồi mới thu được.")).toBeVisible();
  await look(page, "consent");
  await expectNoAxeFaults(page);
  await page.getByLabel("Tôi là người đọc, tôi đồng ý").check();
  await button(page, "Bắt đầu thu").click();
}

test("a guide is read aloud into the tablet, heard offline after a restart, and erased without a trace", async ({
  openDevice,
  station,
}) => {
  const tablet = await openDevice({ args: microphone(), viewport: { width: 1280, height: 800 }, hasTouch: true });
  await openStation(tablet.page);
  await untilAllKept(tablet.page);
  await signIn(tablet.page, tham);
  await openPlace(tablet.page, "Tổ", "Bài học");
  await openRecorder(tablet.page);
  await agree(tablet.page);

  // One sentence by the button …
  const { page } = tablet;
  await look(page, "first");
  await button(page, "Thu câu này").click();
  await expect(button(page, "Xong câu này")).toBeVisible();
  await look(page, "hearing");
  await page.waitForFunction((from) => performance.now() - from > 3_500, await page.evaluate(() => performance.now()));
  await button(page, "Xong câu này").click();
  await expect(page.getByText("Đã cất câu này.")).toBeVisible();
  await look(page, "kept");
  await expectNoAxeFaults(page);
  await button(page, "Nghe lại").click();
  await expect(button(page, "Ngừng nghe")).toBeVisible();
  await expect(button(page, "Nghe lại")).toBeVisible();

  // … and the next ones at one go.
  await button(page, "Đọc một lèo").click();
  await expect(page.getByText(/Đã thu [4-9]\//)).toBeVisible();
  await look(page, "at-one-go");
  await button(page, "Dừng đọc").click();
  await button(page, "Thu câu này").waitFor();
  await page.getByRole("button", { name: /^Xem cả \d+ câu$/ }).click();
  await look(page, "list");
  await expectNoAxeFaults(page);
  const clips = (await insides(page)).map((bytes) => Buffer.from(bytes));
  expect(clips.length).toBeGreaterThan(3);

  // It is still there when the tablet was switched off, and needs no network.
  await tablet.switchOff();
  expect(filesWith(tablet.folder, clips).length).toBeGreaterThan(0);
  await station.stop();
  await tablet.switchOn();
  const sounds = await countSounds(tablet.page);
  await tablet.page.goto("/learn/DT1/1");
  await tablet.page.getByRole("button", { name: "Nghe lại" }).click();
  await expect.poll(sounds).toBe(2);
  // A guide that nobody read has no speaker button.
  await tablet.page.goto("/learn/DT2/1");
  await expect(tablet.page.getByRole("button", { name: "Tiếp" })).toBeVisible();
  await expect(tablet.page.getByRole("button", { name: "Nghe lại" })).toBeHidden();

  // Whoever read may have it erased.
  await station.start();
  await tablet.page.goto("/");
  await signIn(tablet.page, tham);
  await openPlace(tablet.page, "Tổ", "Bài học");
  await expect(tablet.page.getByText(voiceName)).toBeVisible();
  await tablet.page.getByRole("region", { name: "Giọng của xã mình" }).scrollIntoViewIfNeeded();
  await look(tablet.page, "shelf");
  await tablet.page.getByRole("button", { name: `Xóa hết giọng này: ${voiceName}` }).click();
  await look(tablet.page, "sure");
  await button(tablet.page, "Xóa hết").click();
  await expect(tablet.page.getByText(`Đã xóa hết giọng ${voiceName}.`)).toBeVisible();
  await tablet.page.goto("/learn/DT1/1");
  await expect(tablet.page.getByRole("button", { name: "Tiếp" })).toBeVisible();
  await expect(tablet.page.getByRole("button", { name: "Nghe lại" })).toBeHidden();
  await tablet.switchOff();
  expect(filesWith(tablet.folder, [...clips, Buffer.from(voiceName), Buffer.from(voiceName, "utf16le")])).toEqual([]);
  await tablet.switchOn();
});
