import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { findEngine } from "../../src/hub-server/engine/find-engine";
import { sending } from "../../src/wording/vi/sending";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { HubStation } from "./support/hub-station";
import { expect, fresh } from "./support/opened-station";
import { openStation, signIn, tapPin, tham } from "./support/people";
import { click } from "./support/room";
import { openPlace } from "./support/places";

const test = fresh.extend<{ station: HubStation }>({
  station: async ({}, use, { workerIndex }) => {
    const hub = await HubStation.open(4600 + workerIndex);
    await use(hub);
    await hub.throwAway();
  },
});

const codeIn = (told: string) => /[0-9A-Z]{4}(-[0-9A-Z]{4}){5}/.exec(told)![0];

/** A lead opens a station in the province, in one of its communes or over all of them. */
async function openIn(page: Page, commune?: string): Promise<void> {
  await openStation(page);
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Ấp và tổ");
  await click(page, "Chọn tỉnh");
  await page.getByLabel("Chọn tỉnh").selectOption({ label: "Tỉnh Vĩnh Long" });
  if (!commune) return click(page, "Cơ quan cấp tỉnh: lấy cả tỉnh");
  await page.getByLabel("Chọn xã, phường").selectOption({ label: commune });
  await click(page, "Lấy nơi này");
  await page.getByLabel("Thêm ấp").fill("Ấp 1\nẤp 2\nẤp 3");
  await click(page, "Thêm các ấp này");
}

async function shareOffice(page: Page, code: string): Promise<void> {
  await openPlace(page, "Máy này", "Nhiều máy");
  await page.getByLabel("Mã của cơ quan").fill(code);
  await click(page, "Dùng chung");
  await page.getByRole("button", { name: tham.name }).click();
  await tapPin(page, tham.pin);
  await expect(page.getByRole("heading", { name: /^Máy tính bảng, chữ A/ })).toBeVisible();
}

async function readable(folder: string, words: readonly string[]): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const all = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), "latin1")));
  return words.filter((word) => all.join("\n").includes(Buffer.from(word).toString("latin1")));
}

test.skip(!findEngine(), "There is no NATS server on this machine.");

test("a commune's figures go up by themselves, and the province sees it fill", async ({
  page,
  station,
  openDevice,
  watch,
}) => {
  watch.expect(/WebSocket/, /status of 40/, /Failed to load resource/);
  const { page: above } = await openDevice();
  await openIn(above);
  await openPlace(above, "Kết quả", "Nơi đã tới");
  await expect(above.getByText("chưa xã nào gửi số liệu (0 trên 124 xã)")).toBeVisible();
  const form = above.getByRole("form", { name: "Nhận số liệu các nơi qua mạng" });
  await form.getByLabel("Mã của tỉnh").fill(codeIn(await station.command("office", "Xã Giồng Trôm")));
  await click(above, "Nhận qua mạng");
  await expect(form.getByText("Mã này không mở được.")).toBeVisible();
  await expectNoAxeFaults(above);
  await form.getByLabel("Mã của tỉnh").fill(codeIn(await station.command("province", "Tỉnh Vĩnh Long")));
  await click(above, "Nhận qua mạng");
  const mark = /Dấu của máy này: ([0-9a-f ]{19})/.exec(await above.getByText("Dấu của máy này").innerText())![1]!;

  await openIn(page, "Xã Hưng Nhượng");
  await shareOffice(page, codeIn(await station.command("office", "Xã Hưng Nhượng")));
  await openPlace(page, "Kết quả", "Nơi đã tới");
  await click(page, "Hỏi máy chủ: tỉnh nào nhận");
  await expect(page.getByText(`Tỉnh Vĩnh Long nhận bằng máy có dấu: ${mark}.`)).toBeVisible();
  await expectNoAxeFaults(page);
  await click(page, "Khớp, tự gửi từ nay");
  await expect(page.getByText("Đã gửi.")).toBeVisible();
  await expect(page.getByText(/^Lần gửi mới nhất: ngày/)).toBeVisible();

  await expect(above.getByText(/gửi lần đầu\. Dấu của họ:/)).toBeVisible();
  await expectNoAxeFaults(above);
  await click(above, "Khớp, nhận từ nay");
  await expect(above.getByRole("row", { name: /Tổ cấp ấp.*trong 1 trên 124 xã đã gửi.*0\/3/ })).toBeVisible();

  await openPlace(above, "Kết quả", "Nơi đã tới, số lên tỉnh");
  await above.getByRole("link", { name: sending.open }).click();
  await expect(above.getByRole("status").filter({ hasText: "1 trên 124 nơi đã gửi" })).toBeVisible();
  await above.getByText(sending.here(1)).click();
  await expect(above.getByRole("listitem").filter({ hasText: "Xã Hưng Nhượng" })).toBeVisible();
  await expectNoAxeFaults(above);

  await station.stop();
  expect(await readable(station.folder, ["Ấp 1", "teams:hamlet", "unit-figures"])).toEqual([]);
});
