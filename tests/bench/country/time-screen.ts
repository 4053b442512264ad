import type { Page } from "@playwright/test";
import { openPlace, type PlaceName } from "../../journeys/support/places";

interface Opening {
  place: PlaceName;
  from: string;
  to: string;
  /** How many rows of tables must stand there. */
  rows: number;
}

/** What the page did before must have come to rest. */
const restMs = 300;

const inPlace = (page: Page, name: string) => page.locator(".place-nav").getByRole("link", { name, exact: true });

/** Milliseconds from a press on the link of one of the team's screens to the frame that shows it. */
export async function timeOpening(page: Page, { place, from, to, rows }: Opening): Promise<number> {
  await openPlace(page, place, from);
  await page.locator(".place-nav [aria-current=page]", { hasText: from }).waitFor();
  await page.waitForTimeout(restMs);
  // What lies behind another page paints once a second.
  await page.bringToFront();
  return inPlace(page, to).evaluate(
    (link, { least, name }) =>
      untilPainted(
        () => (link as HTMLElement).click(),
        () =>
          // Every screen has links of its own.
          document.querySelector(".place-nav [aria-current=page]")?.textContent === name &&
          Boolean(document.querySelector(".team-page :is(.card, .member-list li)")) &&
          document.querySelectorAll(".team-page tbody tr").length >= least,
      ),
    { least: rows, name: to },
  );
}

/** Milliseconds from a press on "Tổ" in the volunteers' room to the frame that shows what a lead must do now. */
export async function timeEntering(page: Page): Promise<number> {
  const rooms = page.locator(".staff-head nav");
  await rooms.getByRole("link", { name: "Hàng chờ", exact: true }).click();
  await page.getByRole("heading", { name: "Đang chờ" }).waitFor();
  await page.waitForTimeout(restMs);
  await page.bringToFront();
  return rooms.getByRole("link", { name: "Tổ", exact: true }).evaluate((link) =>
    untilPainted(
      () => (link as HTMLElement).click(),
      () => Boolean(document.querySelector(".team-page .card")),
    ),
  );
}

/** A lead stands before the total of one hamlet, three levels below the country: ready to state it again and again. */
export async function openTotal(page: Page): Promise<void> {
  await openPlace(page, "Kết quả", "Nơi đã tới");
  await page
    .getByRole("link", { name: /^(Xã|Phường) / })
    .first()
    .click();
  const form = page.getByRole("form", { name: "Ghi số có nguồn" });
  await form.getByLabel("Mục").selectOption("Ấp có người của tổ");
  await form.getByLabel("Nơi", { exact: true }).selectOption({ index: 1 });
  await form.getByLabel("Nguồn").fill("sổ đo");
}

/** Milliseconds from saving the total of a hamlet to the frame that shows it, one more each time. */
export async function timeChange(page: Page, nth: number): Promise<number> {
  const form = page.getByRole("form", { name: "Ghi số có nguồn" });
  await page.bringToFront();
  await form.getByLabel("Đã có").fill(String(nth));
  await form.getByLabel("Tổng số").fill("9999");
  await page.waitForTimeout(restMs);
  return form.getByRole("button", { name: "Ghi số này" }).evaluate((button, shown) => {
    const isThere = () =>
      [...document.querySelectorAll(".team-page tbody td")].some((cell) => cell.textContent === shown);
    return untilPainted(() => (button as HTMLElement).click(), isThere);
  }, `${nth}/9999`);
}

/** Milliseconds from writing one row by hand, as safely as the app does, to the frame that shows that it is written. */
export async function timeBareRow(page: Page, nth: number): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(restMs);
  return page.evaluate(async (nth) => {
    const opening = indexedDB.open("bench-bare");
    opening.onupgradeneeded = () => opening.result.createObjectStore("rows");
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const act = () => {
      const writing = opening.result.transaction("rows", "readwrite", { durability: "strict" });
      writing.objectStore("rows").put({ have: nth, of: 9999 }, "total");
      writing.oncomplete = () => (document.body.dataset["bare"] = String(nth));
    };
    const ms = await untilPainted(act, () => document.body.dataset["bare"] === String(nth));
    opening.result.close();
    return ms;
  }, nth);
}
