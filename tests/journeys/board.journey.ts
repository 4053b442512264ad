import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { askForHelp, setDesks, signIn, tham } from "./support/people";

test("the board shows who is called where, and never what for", async ({ page, context }) => {
  await page.goto("/");
  await page.goto("/learn/DVC1/5");
  const number = await askForHelp(page);
  await signIn(page, tham);
  await setDesks(page, ["Bàn 1", "Bàn 2"]);

  const board = await context.newPage();
  await board.setViewportSize({ width: 1920, height: 1080 });
  await board.goto("/board");
  await expect(board.getByText("Hôm nay chưa gọi số nào")).toBeVisible();
  await expect(board.getByText("Đang chờ: 1 người")).toBeVisible();

  await page.getByRole("button", { name: "Bàn 2" }).click();
  await expect(page.getByText("Đang trực · Bàn 2")).toBeVisible();
  await page.getByRole("button", { name: "Mời người kế tiếp" }).click();
  const now = board.locator(".board-now");
  await expect(now).toContainText(number);
  await expect(now).toContainText("Bàn 2");
  await page.getByRole("button", { name: "Mời lại" }).click();
  await expect(now).toContainText("Mời lần 2");

  const shown = await board.locator("body").innerText();
  for (const secret of ["bước", "Bước", "DVC1", tham.name, "ưu tiên"]) expect(shown).not.toContain(secret);
  await expectNoAxeFaults(board);
});
