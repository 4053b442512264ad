import type { Page } from "@playwright/test";
import type { Guide } from "../../src/domain/guide/guide";
import type { Telling } from "../../src/domain/guide/telling";
import { pocketGuide } from "../../src/domain/guide/pocket-guide";
import { tellGuide } from "../../src/domain/guide/tell-guide";
import { print } from "../../src/wording/km/print";
import { readGuideFiles, readTellingFiles } from "../domain/guide/read-guides";
import { decodeQr } from "./support/decode-qr";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { untilAllKept } from "./support/later-files";
import { expect, phone, test } from "./support/opened-station";
import { lock, officeName, openMember, setDesks, signIn, tapPin, tham } from "./support/people";
import { openPlace } from "./support/places";
import { doStep } from "./support/play-guide";
import { stationOff } from "./support/watch";

const praiseOverMs = 4_500;
const demonstrationTurnMs = 5_000;
const sim = "phone/sim-chinh-chu";

const fileOf = (files: [string, unknown][], name: string) => files.find(([file]) => file === name)![1];
const vietnamese = fileOf(readGuideFiles(), `${sim}.yaml`) as Guide;
const guide = tellGuide(vietnamese, fileOf(readTellingFiles(), `${sim}.km.yaml`) as Telling, "km");

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const step = (page: Page, at: number) =>
  page.getByRole("heading", { name: new RegExp(`^ជំហាន ${at + 1}/${guide.steps.length}(?!\\d)`) });

/** The tap of somebody who reads no Vietnamese, and finds the letters of their own language. */
async function chooseKhmer(page: Page): Promise<void> {
  await page.goto("/");
  await button(page, "ភាសាខ្មែរ").click();
  await expect(page.getByRole("heading", { name: /^សួស្តីបងប្អូន/ })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "km");
}

const lettersOfKhmer = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ family, status }) => /Khmer/.test(family) && status === "loaded").length;
  });

test("each language stands in its own letters on the welcome, and the one that is read is pressed", async ({
  page,
}) => {
  await page.goto("/");
  const choice = page.getByRole("group", { name: "Ngôn ngữ" });
  for (const name of ["Tiếng Việt", "English", "ភាសាខ្មែរ"])
    await expect(choice.getByRole("button", { name })).toBeVisible();
  await expect(choice.getByRole("button")).toHaveCount(3);
  // A tablet may lack the letters of Khmer until they are fetched: its name is a drawing.
  await expect(button(page, "ភាសាខ្មែរ").locator("path")).toBeVisible();
  await expect(button(page, "Tiếng Việt")).toHaveAttribute("aria-pressed", "true");
  expect(await lettersOfKhmer(page)).toBe(0);
  await chooseKhmer(page);
  await expect(button(page, "ភាសាខ្មែរ")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => lettersOfKhmer(page)).toBeGreaterThan(0);
  await expectNoAxeFaults(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: /^សួស្តីបងប្អូន/ })).toBeVisible();
});

test("Khmer goes with its reader, and the tap greets in it where there is a voice", async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const said: string[] = [];
    speechSynthesis.getVoices = () => [{ lang: "km-KH", localService: true } as SpeechSynthesisVoice];
    speechSynthesis.speak = ({ text }) => void said.push(text);
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        constructor(readonly text: string) {}
      },
      said,
    });
  });
  await chooseKhmer(page);
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.join());
  await expect.poll(said).toContain("សួស្តីបងប្អូន");
  await button(page, "រកកិច្ចការផ្សេង").click();
  await page.clock.runFor(152_000);
  await expect(page.getByRole("heading", { name: /^Xin chào bà con/ })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});

test("a guide is found by Khmer words, watched, followed and done alone", async ({ page }) => {
  test.setTimeout(180_000);
  await page.clock.install();
  await chooseKhmer(page);
  await button(page, "រកកិច្ចការផ្សេង").click();
  await page.getByRole("textbox").fill("ប្តូរស៊ីម");
  await page.getByRole("link", { name: guide.title }).first().click();
  await expect(step(page, 0)).toBeVisible();
  await expectNoAxeFaults(page);

  await page.goto("/learn/DT7/1?mode=watch");
  const seen = page.getByRole("heading", { name: "បងប្អូនមើលចប់ហើយ!" });
  await expect(step(page, 0)).toBeVisible();
  for (let turn = 0; turn < guide.steps.length * 12 && !(await seen.isVisible()); turn += 1)
    await page.clock.runFor(demonstrationTurnMs);
  await expect(seen).toBeVisible();

  for (const mode of ["guided", "alone"]) {
    await page.goto(`/learn/DT7/1?mode=${mode}`);
    for (const [at, one] of guide.steps.entries()) {
      await expect(step(page, at)).toBeVisible();
      await doStep(page, one);
      const praise = "stop" in one.done ? "ឈប់គឺត្រូវហើយ!" : "ត្រូវហើយ!";
      await expect(page.getByRole("status", { name: "ពាក្យណែនាំ" })).toContainText(praise);
      await page.clock.runFor(praiseOverMs);
    }
    await expect(page.getByRole("heading", { name: "បងប្អូនធ្វើរួចហើយ!" })).toBeVisible();
  }
});

test("a guide goes home in Khmer: as a page, as words in a code, and on paper that says who did not read it yet", async ({
  page,
  station,
  openDevice,
}) => {
  await chooseKhmer(page);
  await page.goto("/take-home/DT7/3");
  const drawn = page.getByRole("img", { name: /^កូដ QR បើក/ });
  const address = `${station.address.toUpperCase()}/G/KM/DT7/#3`;
  expect(await decodeQr(await drawn.screenshot())).toBe(address);
  const { page: home } = await openDevice({ ...phone, javaScriptEnabled: false });
  expect((await home.goto(address))?.status()).toBe(200);
  await expect(home.locator("html")).toHaveAttribute("lang", "km");
  await expect(home.getByRole("heading", { level: 1 })).toHaveText(guide.title);
  await expect(home.locator("[id='3']")).toBeInViewport();

  const { page: fine } = await openDevice({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
  await chooseKhmer(fine);
  await fine.goto("/take-home/DT7/3");
  await button(fine, "គ្មានបណ្តាញ").click();
  const words = fine.getByRole("img", { name: /^កូដ QR មានអក្សរ/ });
  const inCode = await decodeQr(await words.screenshot());
  expect([
    pocketGuide(guide, print.pocket, { name: officeName, phone: "" }),
    pocketGuide(guide, print.pocket),
  ]).toContain(inCode);

  await button(page, "បោះពុម្ពលើក្រដាស").click();
  const sheet = page.locator(".sheet");
  await expect(sheet).toHaveAttribute("lang", "km");
  await expect(sheet.locator("h1")).toHaveText(guide.title);
  await expect(sheet).toContainText("ឥតគិតថ្លៃ");
  await expect(sheet.locator("[lang=vi]")).toContainText(["chưa được người Khmer đọc lại"]);
});

test("where the lead shows only what was read again, the guide and its way home are Vietnamese, and back again", async ({
  page,
}) => {
  const turn = async (name: string, then: string) => {
    await page.goto("/");
    await button(page, "Tiếng Việt").click();
    await signIn(page, tham);
    await openPlace(page, "Tổ", "Soát bài");
    await button(page, name).click();
    await expect(button(page, then)).toBeVisible();
    await lock(page);
    await chooseKhmer(page);
  };
  const [off, on] = ["Tắt bài chưa đọc lại", "Mở lại cho bà con học"] as const;
  const homeOf = async () => {
    await page.goto("/take-home/DT7/3");
    return decodeQr(await page.getByRole("img", { name: /^កូដ QR បើក/ }).screenshot());
  };
  await turn(off, on);
  await page.goto("/learn/DT7/1");
  await expect(page.getByText(vietnamese.steps[0]!.do).first()).toBeVisible();
  expect(await homeOf()).toMatch(/\/G\/DT7\/#3$/);
  await expect(page.getByText("មានតែភាសាវៀតណាម")).toBeVisible();
  await turn(on, off);
  await page.goto("/learn/DT7/1");
  await expect(page.getByText(guide.steps[0]!.do).first()).toBeVisible();
  expect(await homeOf()).toMatch(/\/G\/KM\/DT7\/#3$/);
});

test("who asks in Khmer is called, and staff read Vietnamese in between", async ({ page, context }) => {
  await chooseKhmer(page);
  await page.goto("/learn/DT7/2");
  await button(page, "សុំជំនួយ").click();
  const number = await page.getByRole("heading", { name: /^[A-Z]-\d{3}$/ }).innerText();
  await expect(page.getByText("ជិតដល់វេនបងប្អូនហើយ")).toBeVisible();
  await expectNoAxeFaults(page);
  const board = await context.newPage();
  await board.addInitScript(() => sessionStorage.setItem("tram-so-language", "km"));
  await board.goto("/board");
  await expect(board.getByText("ថ្ងៃនេះមិនទាន់ហៅលេខណាទេ")).toBeVisible();

  await page.getByRole("link", { name: "សម្រាប់អ្នកស្ម័គ្រចិត្ត" }).click();
  await page.getByRole("button", { name: tham.name }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  await tapPin(page, tham.pin);
  await setDesks(page, ["Bàn 1", "Bàn 2"]);
  // Whoever asked in Khmer is offered first to who speaks it.
  await openMember(page, tham.name);
  await page.getByRole("checkbox", { name: "Tiếng Khmer" }).check();
  await page.getByRole("link", { name: "Hàng chờ", exact: true }).click();
  await button(page, "Bàn 2").click();
  await expect(page.getByText("Đang trực · Bàn 2")).toBeVisible();
  await page.getByRole("button", { name: "Mời người kế tiếp" }).click();
  await expect(board.locator(".board-now")).toContainText(number);
  await expect(board.locator(".board-now")).toContainText("សូមអញ្ជើញលេខ");
  await expectNoAxeFaults(board);
  await lock(page);
  await expect(page.getByText("សូមអញ្ជើញបងប្អូនទៅ").first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "km");
});

test("once chosen, Khmer and its letters are there without a network", async ({ page, station, watch }) => {
  await chooseKhmer(page);
  await expect.poll(() => lettersOfKhmer(page)).toBeGreaterThan(0);
  await untilAllKept(page);
  const keptLetters = () =>
    page.evaluate(async () => {
      const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return kept.flat().filter(({ url }) => url.includes("/assets/chosen/")).length;
    });
  await expect.poll(keptLetters).toBeGreaterThan(0);
  watch.expect(stationOff);
  await station.stop();
  await page.reload();
  await expect(page.getByRole("heading", { name: /^សួស្តីបងប្អូន/ })).toBeVisible();
  await expect.poll(() => lettersOfKhmer(page)).toBeGreaterThan(0);
});
