import type { Page } from "@playwright/test";

type UntilPainted = (act: () => void, isThere: () => boolean) => Promise<number>;

declare global {
  // eslint-disable-next-line no-var
  var untilPainted: UntilPainted;
}

/** Installed in every page: milliseconds from `act` to the frame that paints what `isThere` sees. */
export function installUntilPainted(): void {
  globalThis.untilPainted = (act, isThere) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("Nothing came of it within ten seconds.")), 10_000);
      const from = performance.now();
      const painted = () => resolve(performance.now() - from);
      const changes = new MutationObserver(() => {
        if (!isThere()) return;
        changes.disconnect();
        clearTimeout(late);
        requestAnimationFrame(() => void scheduler.postTask(painted, { priority: "user-blocking" }));
      });
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      act();
    });
}

interface Opening {
  from: string;
  to: string;
  /** How many rows of tables must stand there. */
  rows: number;
}

/** What the page did before must have come to rest. */
const restMs = 300;

const place = (page: Page, name: string) => page.locator(".team-nav").getByRole("link", { name, exact: true });

/** Milliseconds from a press on the link of one of the team's screens to the frame that shows it. */
export async function timeOpening(page: Page, { from, to, rows }: Opening): Promise<number> {
  await place(page, from).click();
  await page.locator(".team-nav [aria-current=page]", { hasText: from }).waitFor();
  await page.waitForTimeout(restMs);
  // What lies behind another page paints once a second.
  await page.bringToFront();
  return place(page, to).evaluate(
    (link, { least, name }) =>
      untilPainted(
        () => (link as HTMLElement).click(),
        () =>
          // Every screen has links of its own.
          document.querySelector(".team-nav [aria-current=page]")?.textContent === name &&
          Boolean(document.querySelector(".team-page .card")) &&
          document.querySelectorAll(".team-page tbody tr").length >= least,
      ),
    { least: rows, name: to },
  );
}

/** Milliseconds from a press on "Việc của tổ" in the volunteers' room to the frame that shows what a lead must do now. */
export async function timeEntering(page: Page): Promise<number> {
  const rooms = page.locator(".staff-head nav");
  await rooms.getByRole("link", { name: "Hàng chờ" }).click();
  await page.getByRole("heading", { name: "Đang chờ" }).waitFor();
  await page.waitForTimeout(restMs);
  await page.bringToFront();
  return rooms.getByRole("link", { name: "Việc của tổ" }).evaluate((link) =>
    untilPainted(
      () => (link as HTMLElement).click(),
      () => Boolean(document.querySelector(".team-page .card")),
    ),
  );
}

/** A lead stands before the total of one hamlet, three levels below the country: ready to state it again and again. */
export async function openTotal(page: Page): Promise<void> {
  await place(page, "Độ phủ").click();
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
  return form.getByRole("button").evaluate((button, shown) => {
    const isThere = () =>
      [...document.querySelectorAll(".team-page tbody td")].some((cell) => cell.textContent === shown);
    return untilPainted(() => (button as HTMLElement).click(), isThere);
  }, `${nth}/9999`);
}
