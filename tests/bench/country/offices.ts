import type { Page } from "@playwright/test";
import { monthOf } from "../../../src/domain/figures/period";
import { dayInVietnam } from "../../../src/domain/office/service-day";
import type { Told } from "../../../src/domain/figures/unit-figures";
import { openStation, signIn, tham } from "../../journeys/support/people";
import type { Station } from "../../journeys/support/station";
import { Tablet } from "../../journeys/support/tablet";
import { Watch } from "../../journeys/support/watch";
import { commune, provinceFiles, rowsOf, type unitFiles } from "./fill-country";
import { putFigures, putHamlets, putOffice, putTeam, putUnitFiles } from "./fill-tablet";
import { installUntilPainted } from "../until-painted";
import { openPlace } from "../../journeys/support/places";

/** A tablet fresh out of its box that a lead has opened. */
async function unpack(station: Station): Promise<Tablet> {
  const options = { baseURL: station.address, viewport: { width: 1280, height: 800 }, locale: "vi-VN" };
  const tablet = await Tablet.unpack(new Watch(station.address), { ...options, timezoneId: "Asia/Ho_Chi_Minh" });
  await tablet.context.addInitScript(installUntilPainted);
  await openStation(tablet.page);
  await signIn(tablet.page, tham);
  // The shelf of figures is made when it is first looked at.
  await openPlace(tablet.page, "Kết quả", "Nơi đã tới");
  await tablet.page.getByRole("heading", { name: "So với 100 %" }).waitFor();
  return tablet;
}

/** The lead signs in again, over all that was put on the tablet, and stands before the team's work. */
export async function standBeforeTeam(page: Page): Promise<void> {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tổ");
  await page.getByRole("link", { name: "Nhiệm vụ" }).waitFor();
}

/** The tablet of an office that stands at a unit, with what so many units told of this month. */
export async function officeAt(
  station: Station,
  unit: string,
  told: readonly Told[],
  files: typeof unitFiles,
): Promise<Tablet> {
  const tablet = await unpack(station);
  await putUnitFiles(tablet.page, files);
  const office = await putOffice(tablet.page, unit);
  if (unit === commune.code) await putHamlets(tablet.page, { office, parent: unit, count: 9 });
  await putFigures(tablet.page, monthOf(dayInVietnam(Date.now())), rowsOf(told));
  return tablet;
}

/** The tablet of a commune's office with so many teams. */
export async function officeWithTeam(station: Station, team: { teams: number; each: number }): Promise<Tablet> {
  const tablet = await unpack(station);
  await putUnitFiles(tablet.page, provinceFiles);
  const office = await putOffice(tablet.page, commune.code);
  await putTeam(tablet.page, { office, unit: commune.code, ...team });
  return tablet;
}
