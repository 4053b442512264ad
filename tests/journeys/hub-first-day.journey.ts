import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { findEngine } from "../../src/hub-server/engine/find-engine";
import { letIn, shareOffice, test } from "./support/hub-office";
import { expect, phone } from "./support/opened-station";
import { addMember, askForHelp, openStation, phuc, signIn, tapPin, tham } from "./support/people";
import { openPlace } from "./support/places";
import { readsWell } from "./support/reads-well";

/** What nobody may read on the hub's disk: names, numbers, and what happened to them. */
const secrets = [tham.name, phuc.name, "A-001", "B-001", "help-asked", "request-taken", "member:"];

/** Everything in a folder as one text, letter by letter. */
async function allIn(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), "latin1")))).join("\n");
}

test.skip(!findEngine(), "There is no NATS server on this machine.");

test("an office on many devices: a morning's work, a line that drops, a phone that is lost", async ({
  page,
  station,
  openDevice,
  watch,
}) => {
  watch.expect(/WebSocket/, /status of 40/, /Failed to load resource/, /ERR_CONNECTION_REFUSED/);
  await openStation(page);
  await signIn(page, tham);
  await addMember(page, phuc);
  await shareOffice(page, station);

  const { page: second } = await openDevice();
  await letIn(page, /^Máy tính bảng/, second);
  const { page: mobile } = await openDevice(phone);
  await letIn(page, /^Điện thoại/, mobile, phuc.name);
  const { page: board } = await openDevice({ viewport: { width: 1920, height: 1080 } });
  await letIn(page, /^Bảng gọi số/, board);
  await expect(page.getByRole("heading", { name: "Máy tính bảng, chữ B" })).toBeVisible();

  await readsWell(page, "the devices");
  await board.waitForURL("/board");
  await readsWell(board, "a board without calls");
  await readsWell(mobile, "a PIN for the phone");
  await mobile.getByLabel("Mã PIN (6 số)").fill(phuc.pin);
  await mobile.getByLabel("Gõ lại mã PIN").fill(phuc.pin);
  await mobile.getByRole("button", { name: "Xong" }).click();
  await tapPin(mobile, phuc.pin);
  await expect(mobile.getByRole("heading", { name: "Đang chờ" })).toBeVisible();

  await second.goto("/");
  expect(await askForHelp(second)).toBe("B-001");
  await page.getByRole("link", { name: "Hàng chờ", exact: true }).click();
  const take = (where: Page, number: string) => where.getByRole("button", { name: `Nhận ${number}` });
  await expect(take(page, "B-001")).toBeVisible();
  await readsWell(mobile, "the list on a phone");
  await take(mobile, "B-001").click();
  await expect(mobile.getByRole("heading", { name: "B-001 ·" })).toBeVisible();
  await expect(page.getByText(phuc.name).first()).toBeVisible();
  await expect(take(page, "B-001")).toBeHidden();
  await readsWell(mobile, "a request in hand on a phone");

  await station.stop();
  await second.goto("/");
  await second.getByRole("button", { name: "Nhờ giúp" }).click();
  await second.getByRole("button", { name: /^Của người khác/ }).click();
  await expect(second.getByRole("heading", { name: "B-002" })).toBeVisible();
  await expect(page.getByText(/^Chưa nối được với các máy khác từ/)).toBeVisible();
  await readsWell(page, "the list without a line");
  await readsWell(mobile, "the phone without a line");
  await station.start();
  await expect(take(page, "B-002")).toBeVisible();

  await openPlace(page, "Máy này", "Nhiều máy");
  await page.getByRole("button", { name: /^Điện thoại bị mất: .*Anh Phúc$/ }).click();
  await page.getByRole("button", { name: "Gỡ", exact: true }).click();
  await expect(page.getByText(/^Đã gỡ Điện thoại, Anh Phúc/)).toBeVisible();
  await expect(mobile.getByRole("heading", { name: "Máy này đã được gỡ khỏi trạm" })).toBeVisible();

  await readsWell(mobile, "removed");
  await readsWell(page, "the devices after a removal");

  await station.stop();
  const readable = async () => {
    const kept = await allIn(station.folder);
    return secrets.filter((word) => kept.includes(Buffer.from(word).toString("latin1")));
  };
  expect(await readable()).toEqual([]);
  await writeFile(join(station.folder, "planted"), tham.name);
  expect(await readable()).toEqual([tham.name]);
});
