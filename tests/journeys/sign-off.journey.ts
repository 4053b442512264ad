import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import type { Guide } from "../../src/domain/guide/guide";
import { readGuideFiles } from "../domain/guide/read-guides";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, phone, test } from "./support/opened-station";
import { addMember, askButton, askForHelp, lock, phuc, signIn, standAt, tham } from "./support/people";
import { openPlace } from "./support/places";
import { playSteps } from "./support/play-guide";

const house = readGuideFiles().find(([file]) => file.endsWith("chung-thuc-ban-sao.yaml"))![1] as Guide;
const title = "Sao y ở xã mình";
const secondStep = "Chọn đem bản chính ra xã.";

/** Pictures of what a person sees, where somebody asks for them. */
const look = async (page: Page, name: string) => {
  const folder = process.env["LOOK"];
  if (!folder) return;
  const now = page.viewportSize()!;
  for (const [width, height] of [
    [1280, 800],
    [800, 1280],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
  }
  await page.setViewportSize(now);
};

const words = (page: Page, label: string) => page.getByRole("textbox", { name: label, exact: true });
const draftIsKept = (page: Page) => expect(page.getByRole("status").filter({ hasText: "Đã ghi" })).toBeVisible();

/** Somebody of the team opens the guides. */
async function openGuides(page: Page, who: { name: string; pin: string }): Promise<void> {
  await page.goto("/");
  await signIn(page, who);
  await openPlace(page, "Tổ", "Bài học");
}

/** Whoever looks does all of a draft alone, and signs. */
async function playAndSign(page: Page, guide: Guide): Promise<void> {
  await openGuides(page, phuc);
  await page.getByRole("link", { name: `Xem và ký: ${title}` }).click();
  await page.getByRole("button", { name: "Tự làm từ bước 1" }).click();
  await playSteps(page, guide, "alone");
  await page.getByLabel("Mã PIN của mình").fill(phuc.pin);
  await look(page, "pin");
  await page.getByRole("button", { name: "Ký, cho bà con học" }).click();
  await expect(page.getByText("Đã ký. Bà con thấy bài này từ lượt sau.")).toBeVisible();
}

/** Saves the page at home as a file; gives where it lies. */
async function savePage(page: Page): Promise<string> {
  const save = page.getByRole("button", { name: `Lưu trang mang về: ${title}` });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toBe("sao-y-o-xa-minh.html");
  await expect(page.getByText(/^Đã lưu thành một tệp/)).toBeVisible();
  const path = join(await mkdtemp(join(tmpdir(), "phone-")), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** The file is read on a phone that has no network and never met the station. */
async function readAtHome(page: Page, path: string): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(`file://${path}`);
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  for (const [at, step] of house.steps.entries())
    await expect(page.locator(`[id="${at + 1}"]`).getByRole("heading")).toContainText(step.do);
  // Pictures stand within some drawings, each an svg of its own.
  await expect(page.locator(".step:has(svg)")).toHaveCount(house.steps.length);
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThanOrEqual(18);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await look(page, "at-home");
  await page.getByRole("link", { name: "3", exact: true }).click();
  await expect(page.locator('[id="3"]')).toBeInViewport();
  await expectNoAxeFaults(page);
  await rm(dirname(path), { recursive: true });
}

const openTopic = async (page: Page) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Làm giấy tờ trên mạng" }).click();
};

test("a guide changed here is signed by another, practised, changed again and withdrawn", async ({
  page,
  openDevice,
}) => {
  await page.clock.install();
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);

  // Written by one …
  await openPlace(page, "Tổ", "Bài học");
  await page.getByRole("textbox", { name: "Tìm bài" }).fill(house.code);
  await page.getByRole("button", { name: `Sửa: ${house.title}` }).click();
  await page.getByRole("button", { name: "Thông tin bài" }).click();
  await words(page, "Tên").fill(title);
  await draftIsKept(page);
  await page.getByRole("link", { name: "Về danh sách bài" }).click();
  await expect(page.getByText("Chờ người thứ hai xem")).toBeVisible();
  await look(page, "waits");
  await page.getByRole("link", { name: `Xem và ký: ${title}` }).click();
  await expect(page.getByText("nên không tự ký được")).toBeVisible();
  await expect(page.getByRole("button", { name: "Tự làm từ bước 1" })).toBeHidden();
  await look(page, "writer");
  await expectNoAxeFaults(page);

  // … no citizen finds it before another has looked.
  await openTopic(page);
  await expect(page.getByText(house.title)).toBeVisible();
  await expect(page.getByText(title)).toBeHidden();

  // A step passed over keeps the signature back.
  await openGuides(page, phuc);
  await page.getByRole("link", { name: `Xem và ký: ${title}` }).click();
  await expect(page.getByText("không có chỗ nào phải sửa")).toBeVisible();
  await look(page, "before");
  await page.getByRole("button", { name: "Tự làm từ bước 1" }).click();
  await look(page, "playing");
  for (let tap = 0; tap < house.steps.length * 2; tap += 1)
    await page.getByRole("button", { name: "Tiếp", exact: true }).click();
  await expect(page.getByText(`Còn ${house.steps.length} bước bỏ qua`)).toBeVisible();
  await expect(page.getByLabel("Mã PIN của mình")).toBeHidden();
  await page.getByRole("button", { name: "Làm lại từ đầu" }).click();
  await playSteps(page, house, "alone");
  await expectNoAxeFaults(page);
  await page.getByLabel("Mã PIN của mình").fill("111222");
  await page.getByRole("button", { name: "Ký, cho bà con học" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Mã PIN chưa đúng" })).toBeVisible();
  await page.getByLabel("Mã PIN của mình").fill(phuc.pin);
  await page.getByRole("button", { name: "Ký, cho bà con học" }).click();
  await expect(page.getByText("Đã ký. Bà con thấy bài này từ lượt sau.")).toBeVisible();
  await page.getByRole("link", { name: "Về danh sách bài" }).click();
  await expect(page.getByText(`${tham.name} viết. ${phuc.name} xem và ký,`)).toBeVisible();
  await look(page, "list");
  await expectNoAxeFaults(page);
  const saved = await savePage(page);
  await lock(page);

  await readAtHome((await openDevice(phone)).page, saved);

  // The next citizen finds it in the place of the built-in one, in the topic and by search, and asks at a step of it.
  const row = page.getByRole("link", { name: new RegExp(title) });
  // Whoever begins before the signature was read has a sitting without it, as promised; so the next one looks again.
  await expect(async () => {
    await openTopic(page);
    await expect(row).toContainText("Bài của xã mình", { timeout: 5000 });
  }).toPass();
  await expect(page.getByText(house.title)).toBeHidden();
  await look(page, "topic");
  await page.goto("/search");
  await page.getByRole("textbox").fill("sao y o xa minh");
  await expect(page.getByRole("link", { name: new RegExp(title) })).toBeVisible();
  await standAt(page, house.code, 2);
  await expect(askButton(page)).toBeVisible();
  expect(await askForHelp(page)).toBe("A-001");
  await page.getByRole("button", { name: "Xong, nhường máy" }).click();

  // Changed again: the signed version stands until the next one is signed …
  await openGuides(page, tham);
  await page.getByRole("button", { name: `Sửa: ${title}` }).click();
  await page
    .getByRole("region", { name: "Các bước" })
    .getByRole("button", { name: /^Bước 2/ })
    .click();
  await words(page, "Việc phải làm").fill(secondStep);
  await draftIsKept(page);
  await playAndSign(page, house);

  // … and whoever asked before is helped with the step that they saw.
  await openPlace(page, "Hàng chờ");
  await page.getByRole("button", { name: "Nhận A-001" }).click();
  await expect(page.getByText(house.steps[1]!.do).first()).toBeVisible();
  await expect(page.getByText(secondStep)).toBeHidden();
  await look(page, "request");

  // Withdrawn: the built-in one is there again.
  await openGuides(page, tham);
  await page.getByRole("button", { name: `Rút bài: ${title}` }).click();
  await page.getByRole("button", { name: "Rút", exact: true }).click();
  await expect(page.getByText(`${tham.name} rút,`)).toBeVisible();
  await look(page, "withdrawn");
  await openTopic(page);
  await expect(page.getByText(house.title)).toBeVisible();
  await expect(page.getByText(title)).toBeHidden();
});
