import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { addMember, lock, phuc, signIn, tham } from "./support/people";
import { openPlace } from "./support/places";
import { click } from "./support/room";
import { makeCards } from "./support/cards";

const card = (page: Page) => page.getByRole("region", { name: "Làm tiếp" });
const next = (page: Page, what: string) => expect(card(page).getByRole("heading")).toHaveText(what);
const go = (page: Page) => card(page).getByRole("link", { name: "Làm việc này" }).click();

/** The lead goes where the card leads, and comes back to the day of the team. */
async function follow(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  await next(page, what);
  await go(page);
  await act();
  await openPlace(page, "Tổ");
}

const saved = (page: Page) => expect(page.getByText("Đã lưu.")).toBeVisible();

test("the first week leads from one useful thing to the next, and what is done is seen, not ticked", async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto("/");
  await signIn(page, tham);
  await expect(card(page)).toContainText("còn 8 việc của tuần đầu");
  await expect(card(page)).toContainText("Khoảng 2 phút.");
  await expectNoAxeFaults(page);
  await follow(page, "Ghi địa chỉ trang mang về nhà", async () => {
    await page.getByRole("textbox", { name: "Địa chỉ trang mang về nhà" }).fill("https://tramso.vinhlong.gov.vn");
    await page.getByRole("button", { name: "Lưu" }).click();
    await saved(page);
  });
  await follow(page, "Đặt giờ mở cửa", async () => {
    await click(page, "Lưu phần này");
    await saved(page);
  });
  await follow(page, "Ghi tên các bàn", async () => {
    await page.getByRole("textbox", { name: "Các bàn" }).fill("Bàn 1");
    await click(page, "Lưu phần này");
    await saved(page);
  });
  // Whoever does the next thing by another way is not asked for it any more.
  await next(page, "Thêm người vào tổ");
  await addMember(page, phuc);
  await openPlace(page, "Tổ");
  await expectNoAxeFaults(page);
  await follow(page, "Giao nhiệm vụ đầu tiên", async () => {
    await page.getByRole("combobox", { name: "Việc gì" }).selectOption("Dán mã QR");
    await page.getByRole("checkbox", { name: new RegExp(phuc.name) }).check();
    await click(page, "Giao việc");
    await expect(page.getByText("Đã giao cho 1 người.")).toBeVisible();
  });
  await next(page, "Làm thẻ khóa");
  await makeCards(page);
  await openPlace(page, "Tổ");
  await next(page, "Sao lưu lần đầu");
  await card(page).getByRole("button", { name: "Không cần: Sao lưu lần đầu" }).click();
  await expect(card(page)).toContainText("việc cuối của tuần đầu");
  await next(page, "In tờ treo tường");
  await page.goto("/");
  await signIn(page, tham);
  await next(page, "In tờ treo tường");
  await go(page);
  await page.getByRole("button", { name: "In", exact: true }).click();
  await openPlace(page, "Tổ");
  await expect(page.getByRole("heading", { name: /^Hôm nay, / })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
});

test("nobody but a lead is led through the first week", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  await expect(card(page)).toBeVisible();
  await lock(page);
  await signIn(page, phuc);
  await openPlace(page, "Tổ");
  await expect(page.getByRole("heading", { name: `Việc của ${phuc.name}` })).toBeVisible();
  await expect(card(page)).toHaveCount(0);
});
