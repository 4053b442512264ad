import type { Page } from "@playwright/test";
import { decodeQr } from "./decode-qr";
import { HubStation } from "./hub-station";
import { expect, fresh } from "./opened-station";
import { tapPin, tham } from "./people";
import { openPlace } from "./places";
import { readsWell } from "./reads-well";

/** Journeys of an office of many devices, at a hub as `npm run hub` starts it. */
export const test = fresh.extend<{ station: HubStation }>({
  station: async ({}, use, { workerIndex }) => {
    const hub = await HubStation.open(4500 + workerIndex);
    await use(hub);
    await hub.throwAway();
  },
});

/** Somebody comes in at a door that is open already. */
export async function enter(page: Page, who: { name: string; pin: string }): Promise<void> {
  await page.getByRole("button", { name: who.name }).click();
  await tapPin(page, who.pin);
}

/** The lead of an office on one tablet shares it, with a code of the hub's command. */
export async function shareOffice(page: Page, station: HubStation): Promise<void> {
  const told = await station.command("office", "Xã Hưng Nhượng");
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){5}/.exec(told)![0];
  await openPlace(page, "Máy này", "Nhiều máy");
  await readsWell(page, "not shared");
  await page.getByLabel("Mã của cơ quan").fill(code);
  await page.getByRole("button", { name: "Dùng chung" }).click();
  await enter(page, tham);
  await expect(page.getByRole("heading", { name: /^Máy tính bảng, chữ A/ })).toBeVisible();
}

/** The lead lets a device in by the code on the screen, once both show the same digits. */
export async function letIn(lead: Page, kind: RegExp, comer: Page, whose?: string): Promise<void> {
  await lead.getByRole("button", { name: "Thêm máy", exact: true }).click();
  await lead.getByRole("button", { name: kind }).click();
  if (whose) await lead.getByRole("region", { name: "Thêm máy" }).getByRole("button", { name: whose }).click();
  const code = lead.getByRole("img", { name: "Mã mời máy mới" });
  await expect(code).toBeVisible();
  await comer.goto(await decodeQr(await code.screenshot()));
  const digits = (page: Page) => page.getByText(/^\d{4}$/);
  await expect(digits(lead)).toHaveText(await digits(comer).innerText());
  await readsWell(lead, `inviting ${whose ? "a phone" : kind.source.slice(1, 6)}`);
  await readsWell(comer, `invited ${whose ? "phone" : kind.source.slice(1, 6)}`);
  await lead.getByRole("button", { name: "Đúng, thêm máy này" }).click();
  await expect(lead.getByText(/^Đã thêm máy\./)).toBeVisible();
  await lead.getByRole("button", { name: "Thêm máy nữa" }).click();
}
