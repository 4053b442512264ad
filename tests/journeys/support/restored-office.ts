import type { Page } from "@playwright/test";
import { changeSettings } from "../../../src/desk/office/change-settings";
import { backupKey, sealText } from "../../../src/vault/backup-seal";
import { hashSecret } from "../../../src/vault/secret-hash";
import { secretLine } from "../../../src/vault/secret-line";
import { monthsOfHelp } from "../../cast/months-of-help";
import { expect } from "@playwright/test";
import { tham } from "./people";

const code = "0000-0000-0000-0000-0000";

/** An office with months of help behind it, as a backup that the lead carried here. */
export async function officeWithMonths(months: Parameters<typeof monthsOfHelp>[0]): Promise<Buffer> {
  const { desk, lead, office } = await monthsOfHelp(months);
  // Whoever finds a last line days ago asks staff what day it is, and goes by the day of that line until they answer.
  desk.clock.now = Date.now();
  await changeSettings(desk, office, { by: lead, settings: { phone: "" } });
  const secrets = [secretLine({ name: `pin:${lead}`, ...(await hashSecret(tham.pin)) })];
  const whole = { format: 1, ...(await desk.journal.readBackup()), secrets };
  return Buffer.from(await sealText(JSON.stringify(whole), await backupKey(code)));
}

/** A fresh tablet takes up the work of that office, and shows its welcome. */
export async function restoreOffice(page: Page, buffer: Buffer): Promise<void> {
  await page.goto("/set-up");
  await page.getByRole("button", { name: "Lấy lại từ bản sao lưu" }).click();
  const file = { name: "tram-so.tramso", mimeType: "application/octet-stream", buffer };
  await page.getByLabel("Chọn tệp sao lưu").setInputFiles(file);
  await page.getByLabel("Mã sao lưu").fill(code);
  await page.getByRole("button", { name: "Lấy lại" }).click();
  await expect(page.getByRole("heading", { name: /Đã lấy lại \d+ dòng/ })).toBeVisible();
  await page.getByRole("button", { name: "Mở lại ngay" }).click();
  await expect(page.getByRole("link", { name: "Dành cho tình nguyện viên" })).toBeVisible();
}
