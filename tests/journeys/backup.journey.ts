import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/opened-station";
import { addMember, askForHelp, lock, phuc, signIn, tham } from "./support/people";
import { openPlace } from "./support/places";

const file = (buffer: Buffer, name = "tram-so.tramso") => ({ name, mimeType: "application/octet-stream", buffer });

/** The lead makes the code, saves a file and reads it back; gives both. */
async function backUp(page: Page): Promise<{ code: string; bytes: Buffer }> {
  await openPlace(page, "Máy này", "Sao lưu");
  await expect(page.getByText("Máy này chưa có bản sao lưu nào.")).toBeVisible();
  await page.getByRole("button", { name: "Làm mã sao lưu" }).click();
  const code = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/).innerText();
  await page.getByRole("button", { name: "Tôi đã cất mã" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "1. Lưu ra tệp" }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  await page.getByLabel("2. Đọc thử tệp vừa lưu").setInputFiles(file(bytes.subarray(0, 400)));
  await expect(page.getByText(/Tệp bị hỏng hoặc chép thiếu/)).toBeVisible();
  await page.getByLabel("2. Đọc thử tệp vừa lưu").setInputFiles(file(bytes));
  await expect(page.getByText(/Tệp đọc được, có \d+ dòng/)).toBeVisible();
  await expect(page.getByText(/^Lần gần nhất: /)).toBeVisible();
  return { code, bytes };
}

async function restore(page: Page, bytes: Buffer, code: string): Promise<void> {
  await page.getByLabel("Chọn tệp sao lưu").setInputFiles(file(bytes));
  await page.getByLabel("Mã sao lưu").fill(code);
  await page.getByRole("button", { name: "Lấy lại" }).click();
}

test("an office comes back on a fresh tablet, with a new letter; a wrong code or a torn file changes nothing", async ({
  page,
  openDevice,
}) => {
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  await lock(page);
  expect(await askForHelp(page)).toBe("A-001");
  await signIn(page, tham);
  const { code, bytes } = await backUp(page);

  const { page: fresh } = await openDevice();
  await fresh.goto("/set-up");
  await fresh.getByRole("button", { name: "Lấy lại từ bản sao lưu" }).click();
  await restore(fresh, bytes, "0000-0000-0000-0000-0000");
  await expect(fresh.getByText(/Mã sao lưu chưa đúng/)).toBeVisible();
  await restore(fresh, bytes.subarray(0, bytes.length - 9), code);
  await expect(fresh.getByText(/Tệp bị hỏng hoặc chép thiếu/)).toBeVisible();
  await restore(fresh, Buffer.from("JFIF"), code);
  await expect(fresh.getByText(/không phải bản sao lưu/)).toBeVisible();
  await expect(fresh.getByRole("heading", { name: "Mở trạm trên máy này" })).toBeVisible();

  const board = await fresh.context().newPage();
  await board.goto("/board");
  // A page that opens only after the office came back has nothing to be ended.
  await expect(board.locator(".board-head")).toBeVisible();
  const boardEnds = expect(board.getByRole("alert")).toContainText("Trang này cần mở lại");
  await restore(fresh, bytes, code.toLowerCase().replaceAll("-", " "));
  await expect(fresh.getByRole("heading", { name: /Đã lấy lại \d+ dòng/ })).toBeVisible();
  // Neither page can give a number as the old tablet any more: nothing leads on but a page opened anew.
  await expect(fresh.getByRole("link")).toHaveCount(0);
  await boardEnds;
  await fresh.getByRole("button", { name: "Mở lại ngay" }).click();
  await expect(fresh.getByText("1 người đang chờ")).toBeVisible();
  expect(await askForHelp(fresh)).toBe("B-001");
  await signIn(fresh, phuc);
  await expect(fresh.getByText("A-001").first()).toBeVisible();
  await expect(fresh.getByText("B-001").first()).toBeVisible();
});

test("a clock that leapt years ahead is asked about, and ends nothing until staff answer", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  expect(await askForHelp(page)).toBe("A-001");
  await page.clock.setSystemTime(new Date("2036-03-01T09:00:00+07:00"));
  await page.clock.runFor(6 * 60_000);
  // Six quiet minutes bring the tablet back to its welcome by itself, freshly loaded.
  await expect(page.getByText("1 người đang chờ")).toBeVisible();
  await signIn(page, tham);
  await expect(page.getByText(/Máy báo hôm nay là 1\/3\/2036/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Nhận A-001" })).toBeVisible();
  await page.getByRole("button", { name: "Đúng, hôm nay là ngày đó" }).click();
  await expect(page.getByText(/Máy báo hôm nay/)).toBeHidden();
});
