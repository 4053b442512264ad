import type { Page } from "@playwright/test";
import { Station, builtApp } from "../../journeys/support/station";
import { Tablet } from "../../journeys/support/tablet";
import { Watch } from "../../journeys/support/watch";
import { openStation, signIn, tham } from "../../journeys/support/people";
import { openPlace } from "../../journeys/support/places";
import type { Run } from "../fault";
import { changes, chanceOf } from "./change-packs";
import { openOffices } from "./offices";

const chooseFile = (page: Page, buffer: Uint8Array) =>
  page
    .getByLabel("Mở gói bài")
    .setInputFiles({ name: "goi.tramso", mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });

const answered = (page: Page) =>
  page
    .getByRole("region", { name: "Gói bài", exact: true })
    .locator(".pack-preview, .fault:not(.unseen, :empty)")
    .first();

/** Opens spoilt packs on the whole station, through its own button; gives what was taken, what ran, what broke. */
export async function openInBrowser(
  tries: number,
  { seed, tell }: { seed: number; tell: Run["tell"] },
): Promise<string[][]> {
  const offices = await openOffices();
  const chance = chanceOf(seed);
  const names = Object.keys(changes);
  const station = await Station.open(builtApp);
  const watch = new Watch(station.address);
  const tablet = await Tablet.unpack(watch, { baseURL: station.address, viewport: { width: 1280, height: 800 } });
  const { page } = tablet;
  const lost: string[][] = [];
  try {
    await openStation(page);
    await page.goto("/");
    await signIn(page, tham);
    await openPlace(page, "Tổ", "Bài học");
    await chooseFile(page, new TextEncoder().encode(offices.older));
    await page.getByRole("button", { name: "Khớp, nhận từ nay" }).click();
    await page.getByRole("button", { name: "Nhận 1 bài" }).click();
    await page.getByText("Đã nhận 1 bài").waitFor();
    for (let done = 0; done < tries; done += 1) {
      const name = names[done % names.length]!;
      await chooseFile(page, await changes[name]!(offices, chance));
      await answered(page).waitFor();
      const losses = (await page.getByRole("button", { name: /^Nhận \d+ bài$/ }).count())
        ? [`${name}: it can be taken`]
        : [];
      if (await page.evaluate(() => "hit" in window)) losses.push(`${name}: a script ran`);
      lost.push(losses);
    }
    tell(`${tries} packs through the button of the station`);
    await page.getByText("Bản một").first().waitFor();
    if (await page.getByText("Bản hai").count()) lost.push(["the next version is on the list of taken guides"]);
    if (watch.faults.length) lost.push(watch.faults);
    return lost;
  } finally {
    await tablet.throwAway();
    await station.stop();
  }
}
