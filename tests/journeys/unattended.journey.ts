import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { askButton, askForHelp, lock, signIn, tham } from "./support/people";
import { nextCitizen, setRules } from "./support/room";
import { openPlace } from "./support/places";

/** The page goes behind another window, or comes back: what the browser tells it, at the clock of the journey. */
const hide = (page: Page, hidden: boolean) =>
  page.evaluate((gone) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => gone });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

const door = (page: Page) => page.getByRole("heading", { name: "Tình nguyện viên vào máy" });
const console = (page: Page) => page.getByRole("heading", { name: "Đang chờ" });

test("the volunteers' side is covered the moment it is out of sight, and locked after ten seconds", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto("/");
  await signIn(page, tham);
  await hide(page, true);
  await expect(console(page)).toBeHidden();
  await page.clock.runFor(9_000);
  await hide(page, false);
  await expect(console(page)).toBeVisible();
  await hide(page, true);
  await page.clock.runFor(11_000);
  await hide(page, false);
  await expect(askButton(page)).toBeVisible();
  await expect(console(page)).toBeHidden();
});

test("a tablet that slept while it was hidden runs no timer, and is locked before anything is shown", async ({
  page,
}) => {
  await page.clock.install();
  await page.goto("/");
  await signIn(page, tham);
  await hide(page, true);
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await hide(page, false);
  await expect(askButton(page)).toBeVisible();
  await expect(console(page)).toBeHidden();
});

test("whoever goes for a file comes back to the screen that asked for it", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  await signIn(page, tham);
  await page.evaluate(() => {
    const input = Object.assign(document.createElement("input"), { type: "file" });
    document.body.append(input);
    input.addEventListener("click", (event) => event.preventDefault());
    input.click();
    input.remove();
  });
  await hide(page, true);
  await page.clock.runFor(60_000);
  await hide(page, false);
  await expect(console(page)).toBeVisible();
});

test("no screen of the staff opens from the citizen's side by its address or by going back", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Trạm");
  await lock(page);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Trạm", exact: true })).toBeHidden();
  const addresses = [
    "volunteer",
    "find",
    "team",
    "station",
    "settings",
    "pin",
    "tablet",
    "rules",
    "report",
    "backup",
    "paper",
    "voice",
  ];
  for (const address of [...addresses, "print", "cards", "glass", "team/../station", "%2e/station", "station#x"]) {
    await page.goto(`/${address}`);
    await expect(door(page), address).toBeVisible();
    await expect(page.locator(".staff-main"), address).toHaveCount(0);
  }
});

test("a tablet gives out no more numbers an hour than the office allows, until a volunteer lets it", async ({
  page,
}) => {
  await page.goto("/");
  await signIn(page, tham);
  await setRules(page, "Thời gian", (form) => form.getByLabel(/Một giờ một máy/).fill("5"));
  await lock(page);
  for (let nth = 1; nth <= 5; nth += 1) {
    await nextCitizen(page);
    expect(await askForHelp(page)).toBe(`A-00${nth}`);
  }
  await nextCitizen(page);
  await askButton(page).click();
  await expect(page.getByRole("heading", { name: /Máy này vừa phát nhiều số quá/ })).toBeVisible();
  await expectNoAxeFaults(page);
  const staff = await page.context().newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await expect(staff.getByText("5", { exact: true }).first()).toBeVisible();
  await expectNoAxeFaults(staff);
  await staff.getByRole("button", { name: "Cho phát số tiếp" }).click();
  await expect(staff.getByText(/Máy A đã phát đủ số/)).toBeHidden();
  await page.getByRole("button", { name: "Bấm lại" }).click();
  await expect(page.getByRole("heading", { name: "A-006" })).toBeVisible();
});

test("the tablet's health says in words what is well and what is not", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await page.getByRole("link", { name: /Máy này/ }).click();
  const row = (title: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });
  const lamp = (title: string) => row(title).getByRole("img");
  // A browser of tests promises to keep nothing, and nothing was saved elsewhere yet.
  await expect(lamp("Chỗ cất sổ")).toHaveAccessibleName("cần làm ngay");
  await expect(lamp("Bản sao lưu")).toHaveAccessibleName("cần để ý");
  await expect(lamp("Sổ hôm nay")).toHaveAccessibleName("tốt");
  await expect(lamp("Đồng hồ")).toHaveAccessibleName("tốt");
  await expect(row("Bản đang chạy")).toContainText(/Bản \S{6,}/);
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: "Bảng gọi số" }).click();
  await expect(page.getByRole("button", { name: "Bảng gọi số" })).toHaveAttribute("aria-pressed", "true");
  await page.goto("/");
  await page.waitForURL("/board");
});

test("the health lamp is well once the browser promises to keep the journal", async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = () => Promise.resolve(true);
  });
  await page.goto("/");
  await signIn(page, tham);
  await page.getByRole("link", { name: /Máy này/ }).click();
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Chỗ cất sổ" }) });
  await expect(row.getByRole("img")).toHaveAccessibleName("tốt");
});
