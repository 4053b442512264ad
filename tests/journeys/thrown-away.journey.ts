import { expect, test } from "./support/opened-station";
import { askForHelp } from "./support/people";

test("a journal thrown away under open pages is mended, and a board nobody touches comes back by itself", async ({
  page,
  context,
}) => {
  await page.goto("/");
  expect(await askForHelp(page)).toBe("A-001");
  const board = await context.newPage();
  await board.goto("/board");
  await expect(board.getByText("Hôm nay chưa gọi số nào")).toBeVisible();
  await page.evaluate(() => void indexedDB.deleteDatabase("tram-so-journal"));
  for (const one of [page, board]) await expect(one.getByRole("alert")).toContainText("Trang này cần mở lại");
  await page.getByRole("button", { name: "Mở lại ngay" }).click();
  await expect(page.getByText("1 người đang chờ")).toBeVisible();
  await expect(board.getByText("Hôm nay chưa gọi số nào")).toBeVisible({ timeout: 20_000 });
});
