import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { signIn, tham } from "./support/people";
import { click } from "./support/room";
import { excelOf, fifteen } from "./support/team-file";
import { openPlace } from "./support/places";

const goTo = (page: Page, place: string) => page.getByRole("link", { name: place, exact: true }).click();
const teams = (page: Page) => page.getByRole("region", { name: "Các tổ" });
const rowOf = (page: Page, name: string) => teams(page).getByRole("listitem").filter({ hasText: name });

/** Everybody of a file, most of them in a team that the file names, and a duty for each. */
async function openTeam(page: Page): Promise<void> {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Ấp và tổ");
  await page.getByLabel("Thêm ấp").fill("Ấp 1\nẤp 2\nẤp 3");
  await click(page, "Thêm các ấp này");
  await expect(page.getByText("Đã thêm 3 ấp.")).toBeVisible();
  await openPlace(page, "Tổ", "Thành viên", "Thêm thành viên");
  await page.getByLabel("Chọn tệp Excel hoặc CSV").setInputFiles(await excelOf(fifteen));
  await click(page, "Thêm 15 người");
  await expect(page.getByText("Đã thêm 15 người.")).toBeVisible();
  await goTo(page, "Ấp và tổ");
}

test("a lead renames a team, gives it a minimum of its own, and ends it once they read what becomes of its people", async ({
  page,
}) => {
  await openTeam(page);
  const [name] = await teams(page).getByRole("listitem").locator("strong").allInnerTexts();
  const others = (await teams(page).getByRole("listitem").count()) - 1;
  const row = rowOf(page, name!);
  await row.getByText(`Sửa ${name}`).click();
  await row.getByLabel("Tên mới của tổ").fill("  ");
  await row.getByRole("button", { name: "Đổi tên" }).click();
  await expect(row.getByText("Ghi tên tổ.")).toBeVisible();
  await row.getByLabel("Tên mới của tổ").fill("Tổ Bình Minh");
  await row.getByRole("button", { name: "Đổi tên" }).click();
  const renamed = rowOf(page, "Tổ Bình Minh");
  await expect(renamed.getByText("Đã đổi tên thành Tổ Bình Minh.")).toBeVisible();

  await expect(renamed.getByText("Tổ này đang theo mức chung của mọi tổ.", { exact: false })).toBeVisible();
  await renamed.getByLabel("Số người").fill("40");
  await renamed.getByRole("button", { name: "Lưu mức riêng" }).click();
  await expect(renamed.getByText("Tổ này đang có mức riêng.")).toBeVisible();
  await expectNoAxeFaults(page);
  await goTo(page, "Việc hôm nay");
  await expect(page.getByText(/^Tổ Bình Minh còn thiếu \d+ người/)).toBeVisible();
  await goTo(page, "Ấp và tổ");
  await renamed.getByText("Sửa Tổ Bình Minh").click();
  await renamed.getByRole("button", { name: "Theo lại mức chung" }).click();
  await expect(renamed.getByText("Tổ này đang theo mức chung của mọi tổ.", { exact: false })).toBeVisible();

  await renamed.getByRole("button", { name: "Giải thể tổ này" }).click();
  await expect(renamed.getByText(/\d+ người của tổ vẫn là thành viên/)).toBeVisible();
  await expectNoAxeFaults(page);
  await renamed.getByRole("button", { name: "Thôi" }).click();
  await renamed.getByRole("button", { name: "Giải thể tổ này" }).click();
  await renamed.getByRole("button", { name: "Phải, giải thể" }).click();
  await expect(teams(page).getByText("Đã giải thể Tổ Bình Minh.")).toBeVisible();
  await expect(teams(page).getByRole("listitem")).toHaveCount(others);
  await goTo(page, "Thành viên");
  await expect(page.locator(".member-list > li")).toHaveCount(16);
  await expect(page.getByText("Tổ Bình Minh")).toHaveCount(0);
});
