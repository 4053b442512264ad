import { expect, test } from "./support/opened-station";
import { askForHelp, signIn, standAt, tham } from "./support/people";

test("a reload in the middle of a tutorial comes back to the same step", async ({ page }) => {
  await page.goto("/");
  await standAt(page, "DVC1", 4);
  await page.getByRole("button", { name: "A+ Chữ lớn" }).click();
  await page.reload();
  await expect(page.getByText("Bước 4/").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "A+ Chữ lớn" })).toHaveAttribute("aria-pressed", "true");
});

test("a reload while waiting shows the same number", async ({ page }) => {
  await page.goto("/");
  await askForHelp(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "A-001" })).toBeVisible();
});

test("the battery dies right after the number is shown: it still waits", async ({ tablet }) => {
  await tablet.page.goto("/");
  for (const number of ["A-001", "A-002", "A-003"]) {
    expect(await askForHelp(tablet.page)).toBe(number);
    await tablet.kill();
    await tablet.switchOn();
    await tablet.page.goto("/");
  }
  await expect(tablet.page.getByText("3 người đang chờ")).toBeVisible();
});

test("the battery dies while a request is in hand: it still is, and closes", async ({ tablet }) => {
  await tablet.page.goto("/");
  await standAt(tablet.page, "AT1", 2);
  await askForHelp(tablet.page);
  await signIn(tablet.page, tham);
  await tablet.page.getByRole("button", { name: "Mời người kế tiếp" }).click();
  await expect(tablet.page.getByRole("article")).toBeVisible();
  await tablet.kill();
  await tablet.switchOn();
  const page = tablet.page;
  await page.goto("/");
  await signIn(page, tham);
  await expect(page.getByRole("heading", { name: "A-001 · bước 2" })).toBeVisible();
  await page.getByRole("button", { name: "Chuyển nơi khác" }).click();
  await expect(page.getByRole("article")).toBeHidden();
});

test("a reload of the volunteers' side locks it", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Tình nguyện viên vào máy" })).toBeVisible();
});
