import type { Page } from "@playwright/test";
import { findEngine } from "../../src/hub-server/engine/find-engine";
import { letIn, shareOffice, test } from "./support/hub-office";
import { expect, phone } from "./support/opened-station";
import { house, openGuides, title, writeAndSign } from "./support/own-guide";
import { openStation, phuc, signIn, tapPin, tham } from "./support/people";
import { playSteps } from "./support/play-guide";
import { readsWell } from "./support/reads-well";

test.skip(!findEngine(), "There is no NATS server on this machine.");

/** The topic as the next citizen finds it, once it has one guide and another no more. */
async function topicHas(page: Page, there: string, gone: string): Promise<void> {
  await expect(async () => {
    await page.goto("/");
    await page.getByRole("button", { name: "Làm giấy tờ trên mạng" }).click();
    await expect(page.getByText(there)).toBeVisible({ timeout: 2_000 });
    await expect(page.getByText(gone, { exact: true })).toBeHidden({ timeout: 1_000 });
  }).toPass();
}

test("a guide written and signed on one tablet is practised on another and on a phone, and withdrawn for all", async ({
  page,
  station,
  openDevice,
  watch,
}) => {
  watch.expect(/WebSocket/, /status of 40/, /Failed to load resource/);
  await page.clock.install();
  await openStation(page);
  await signIn(page, tham);
  await shareOffice(page, station);
  const { page: second } = await openDevice();
  await second.clock.install();
  await letIn(page, /^Máy tính bảng/, second);
  const { page: mobile } = await openDevice(phone);
  await letIn(page, /^Điện thoại/, mobile, tham.name);
  await mobile.getByLabel("Mã PIN (6 số)").fill(tham.pin);
  await mobile.getByLabel("Gõ lại mã PIN").fill(tham.pin);
  await mobile.getByRole("button", { name: "Xong" }).click();
  await tapPin(mobile, tham.pin);

  await writeAndSign(page);
  await readsWell(page, "signed in a shared office");

  // On the other tablet it is practised; on the phone it is found too.
  await topicHas(second, title, house.title);
  await second.getByRole("link", { name: new RegExp(title) }).click();
  await playSteps(second, house, "guided");
  await expect(second.getByRole("heading", { name: "Bà con làm xong rồi!" })).toBeVisible();
  await topicHas(mobile, title, house.title);
  await readsWell(mobile, "an own guide on a phone");

  // The other tablet knows who wrote and signed it, and there it is withdrawn for all.
  await openGuides(second, tham);
  await expect(second.getByText(`${tham.name} viết. ${phuc.name} xem và ký`)).toBeVisible();
  await readsWell(second, "own guides of another tablet");
  await second.getByRole("button", { name: `Rút bài: ${title}` }).click();
  await second.getByRole("button", { name: "Rút", exact: true }).click();
  await expect(second.getByText(`${tham.name} rút,`)).toBeVisible();
  await topicHas(page, house.title, title);
  await topicHas(mobile, house.title, title);
});
