import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { house, openGuides, title, writeAndSign } from "./support/own-guide";
import { askForHelp, lock, officeName, openStation, standAt, tham } from "./support/people";
import { openPlace } from "./support/places";
import { playSteps } from "./support/play-guide";

/** Pictures of what a person sees, where somebody asks for them. */
const look = async (page: Page, name: string) => {
  const folder = process.env["LOOK"];
  if (!folder) return;
  const now = page.viewportSize()!;
  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: width === 360 });
  }
  await page.setViewportSize(now);
};

/** The lead saves what the office wrote as one file; gives its bytes and the mark that the tablet shows. */
async function savePack(page: Page): Promise<{ buffer: Buffer; mark: string }> {
  await openGuides(page, tham);
  await page.getByRole("button", { name: "Lưu gói bài", exact: true }).click();
  await expect(page.getByRole("checkbox", { name: title })).toBeChecked();
  await look(page, "make");
  await expectNoAxeFaults(page);
  const save = page.getByRole("button", { name: "Lưu gói 1 bài" });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(download.suggestedFilename()).toMatch(/^bai-cua-uy-ban-nhan-dan-xa-hung-nhuong-\d{4}-\d\d-\d\d\.tramso$/);
  const said = await page.getByText(/Đã lưu gói 1 bài\. Dấu của máy này/).innerText();
  return { buffer: await readFile(await download.path()), mark: /([0-9a-f]{4} ){3}[0-9a-f]{4}/.exec(said)![0] };
}

const choose = (page: Page, buffer: Buffer) =>
  page.getByLabel("Mở gói bài").setInputFiles({ name: "goi.tramso", mimeType: "application/octet-stream", buffer });

/** Guides of other offices stand behind those of this one, on the last page of the topic. */
const openLastPage = async (page: Page) => {
  const further = page.getByRole("button", { name: /^Còn \d+ bài nữa$/ });
  while (await further.isVisible()) await further.click();
};

const openTopic = async (page: Page) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Làm giấy tờ trên mạng" }).click();
};

test("guides carried to another office are looked at, taken, practised and withdrawn there", async ({
  page,
  openDevice,
}) => {
  await page.clock.install();
  await writeAndSign(page);
  const { buffer, mark } = await savePack(page);

  // Another office, on another tablet. What was changed on the way is refused, with nothing taken.
  const { page: there } = await openDevice({ viewport: { width: 1280, height: 800 } });
  await there.clock.install();
  await openStation(there);
  await openGuides(there, tham);
  const spoilt = Buffer.from(buffer.toString("utf8").replace(title, "Sao y ở nơi lạ"));
  await choose(there, spoilt);
  await expect(there.getByRole("alert").filter({ hasText: "Gói đã bị sửa" })).toBeVisible();
  await look(there, "refused");

  // It is looked at first: what changes, whose it is, and its mark, to be compared once.
  await choose(there, buffer);
  const preview = there.getByRole("region", { name: `Gói bài của ${officeName}` });
  await expect(preview).toContainText(title);
  await expect(preview).toContainText("Bài mới");
  await expect(preview).toContainText(mark);
  await look(there, "preview");
  await expectNoAxeFaults(there);
  await preview.getByRole("button", { name: "Không khớp, bỏ tệp" }).click();
  await expect(preview).toBeHidden();
  await choose(there, buffer);
  await preview.getByRole("button", { name: "Khớp, nhận từ nay" }).click();
  await look(there, "known");
  await preview.getByRole("button", { name: "Nhận 1 bài" }).click();
  await expect(there.getByText(`Đã nhận 1 bài của ${officeName}.`)).toBeVisible();
  await expect(there.getByText(`${officeName} làm và ký, dấu ${mark}.`)).toBeVisible();
  await look(there, "taken");
  await expectNoAxeFaults(there);

  // The same file again says that all of it is here.
  await choose(there, buffer);
  await expect(preview).toContainText("Các bài trong gói đã có sẵn ở đây.");
  await preview.getByRole("button", { name: "Đóng, không nhận" }).click();
  await lock(there);

  // The next citizen finds it beside the guide of this office's own tablet, under the name of its office, and practises it.
  await there.getByRole("button", { name: "Làm giấy tờ trên mạng" }).click();
  await expect(there.getByText(house.title)).toBeVisible();
  await openLastPage(there);
  await expect(there.getByRole("heading", { name: `Bài của ${officeName}` })).toBeVisible();
  await look(there, "topic");
  await expectNoAxeFaults(there);
  await there.getByRole("link", { name: new RegExp(title) }).click();
  await expect(there.getByRole("heading", { name: /^Bước 1/ })).toBeVisible();
  const code = /\/learn\/([^/?]+)/.exec(there.url())![1]!;
  await playSteps(there, house, "guided");
  await expect(there.getByRole("heading", { name: "Bà con làm xong rồi!" })).toBeVisible();
  await standAt(there, code, 2);
  expect(await askForHelp(there)).toBe("A-001");
  await there.getByRole("button", { name: "Xong, nhường máy" }).click();

  // Withdrawn by the lead: nobody finds it, and whoever asked in it is helped with the step they saw.
  await openGuides(there, tham);
  await there.getByRole("button", { name: `Rút bài: ${title}` }).click();
  await there.getByRole("button", { name: "Rút", exact: true }).click();
  await expect(there.getByText(`${tham.name} rút,`)).toBeVisible();
  await look(there, "withdrawn");
  await openPlace(there, "Hàng chờ");
  await there.getByRole("button", { name: "Nhận A-001" }).click();
  await expect(there.getByText(house.steps[1]!.do).first()).toBeVisible();
  await openTopic(there);
  await expect(there.getByText(house.title)).toBeVisible();
  await openLastPage(there);
  await expect(there.getByRole("button", { name: "Về các bài đầu" })).toBeVisible();
  await expect(there.getByText(title)).toBeHidden();
});
