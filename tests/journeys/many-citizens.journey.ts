import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { askButton, askForHelp, lock, signIn, standAt, startWork, tham } from "./support/people";
import { click, fillRoom, listed } from "./support/room";

const numberOn = (page: Page) => page.getByRole("heading", { name: /^[A-Z]-\d{3}$/ });
const notMine = "Số của người khác? Lấy số mới";

test("five people, one tablet: five numbers, and none sees another's", async ({ page, context }) => {
  const staff = await context.newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  await page.goto("/");

  // Bà Sáu asks at a step, and walks away with one tap.
  await standAt(page, "DVC1", 5);
  expect(await askForHelp(page)).toBe("A-001");
  await click(page, "Xong, nhường máy");
  await expect(page.getByText("1 người đang chờ")).toBeVisible();
  await expect(page.getByText("Máy đang giữ một số vừa lấy.")).toBeHidden();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

  // Ông Tư takes a number and leaves the tablet at the welcome.
  expect(await askForHelp(page)).toBe("A-002");
  await click(page, "Làm tiếp trong lúc chờ");

  // Chị Hai taps for help, as anybody does: nobody's number stands there before she gets hers.
  await askButton(page).click();
  await expect(page.getByRole("heading", { name: "Máy đang giữ một số vừa lấy. Số đó của ai?" })).toBeVisible();
  await expectNoAxeFaults(page);
  await expect(page.getByText("A-002")).toHaveCount(0);
  await click(page, /^Của người khác/);
  await expect(numberOn(page)).toHaveText("A-003");
  await expect(page.getByText("A-002")).toHaveCount(0);
  await click(page, "Làm tiếp trong lúc chờ");

  // Anh Năm reads the welcome first, and finds the way there.
  await expect(page.getByText("Máy đang giữ một số vừa lấy.")).toBeVisible();
  await expect(page.getByText("A-003")).toHaveCount(0);
  await expectNoAxeFaults(page);
  await click(page, notMine);
  await expect(numberOn(page)).toHaveText("A-004");
  await expectNoAxeFaults(page);
  await click(page, "Thôi, không cần nữa");
  await click(page, "Phải, bỏ số này");
  await expect(page.getByText("Bà con đã thôi, không cần giúp nữa.")).toBeVisible();

  // Cụ Mười touches no screen: the helper takes a number for her.
  await click(staff, "Lấy số giúp bà con");
  await expect(staff.getByRole("status").filter({ hasText: "A-005" })).toBeVisible();
  await expectNoAxeFaults(staff);
  await click(staff, "Đã nói số");
  expect(await listed(staff)).toEqual(["A-001", "A-002", "A-003", "A-005"]);
  await lock(staff);
});

test("whoever taps again finds their own number, and the next puts a call aside that is not theirs", async ({
  page,
  context,
}) => {
  await fillRoom(page, { desks: ["Bàn 1"] });
  await standAt(page, "DVC1", 5);
  expect(await askForHelp(page)).toBe("A-001");
  await click(page, "Làm tiếp trong lúc chờ");
  await askButton(page).click();
  await click(page, /^Của tôi/);
  await expect(numberOn(page)).toHaveText("A-001");
  await click(page, "Làm tiếp trong lúc chờ");
  const staff = await context.newPage();
  await startWork(staff, tham, "Bàn 1");
  await click(staff, "Mời người kế tiếp");
  await expect(page.getByRole("dialog")).toContainText("Tới lượt rồi!");
  await expectNoAxeFaults(page);
  await click(page, "Số này của người khác");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await askForHelp(page)).toBe("A-002");
  await expect(staff.getByRole("heading", { name: "Đã mời A-001 tới Bàn 1" })).toBeVisible();
});
