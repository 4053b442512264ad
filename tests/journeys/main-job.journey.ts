import { expect, fresh, test } from "./support/opened-station";
import { askButton, askForHelp, lock, openStation, openWays, signIn, standAt, tham } from "./support/people";

fresh("a citizen gets stuck, is helped at that step, and then does it alone", async ({ page }) => {
  await page.clock.install();
  await openStation(page);
  await page.getByRole("button", { name: "Làm giấy tờ trên mạng" }).click();
  await page.getByRole("link", { name: /Nộp và theo dõi hồ sơ/ }).click();
  await expect(page.getByText("Bước 1/").first()).toBeVisible();
  await standAt(page, "DVC1", 3);
  const wrong = page.getByRole("button", { name: "Quét mã bằng VNeID" });
  for (let n = 0; n < 3; n += 1) {
    await wrong.click();
    // A second tap within a moment is an unsteady hand, and counts once.
    await page.clock.runFor(500);
  }
  const number = await askForHelp(page);
  expect(number).toBe("A-001");
  await expect(page.getByText("Sắp tới lượt bà con")).toBeVisible();

  await signIn(page, tham);
  await expect(page.getByRole("listitem").filter({ hasText: "A-001" })).toContainText("Bước 3");
  await page.getByRole("button", { name: "Mời người kế tiếp" }).click();
  const hand = page.getByRole("article");
  await expect(hand.getByRole("heading", { name: "A-001 · bước 3" })).toBeVisible();
  await expect(hand).toContainText("chạm nhầm chỗ");
  await expect(hand).toContainText("Cách hướng dẫn bước này");
  await hand.getByRole("button", { name: "Tự làm được" }).click();
  await expect(hand).toBeHidden();
  await lock(page);

  await expect(page.getByRole("heading", { name: "Bà con đã tự làm được. Giỏi quá!" })).toBeVisible();
  await page.getByRole("link", { name: "Tự làm bước 3" }).click();
  await expect(page.getByText("Bước 3/").first()).toBeVisible();
  await openWays(page);
  await expect(page.getByRole("button", { name: "Tự làm", exact: true })).toHaveAttribute("aria-pressed", "true");
});

test("while a volunteer helps, the citizen's screen says who, and locking returns to it", async ({ page }) => {
  await page.goto("/");
  await standAt(page, "DVC1", 2);
  await askForHelp(page);
  await signIn(page, tham);
  await page.getByRole("button", { name: "Nhận A-001" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  await lock(page);
  await expect(page.getByRole("heading", { name: "Chị Thắm đang giúp bà con" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Mở bài đang làm" }).click();
  await expect(page.getByText("Bước 2/").first()).toBeVisible();
});

test("a volunteer returns a request and it is first in the list again", async ({ page }) => {
  await page.goto("/");
  await askForHelp(page);
  await signIn(page, tham);
  await page.getByRole("button", { name: "Mời người kế tiếp" }).click();
  await page.getByRole("button", { name: "Cách khác…" }).click();
  await page.getByRole("button", { name: "Trả lại hàng chờ" }).click();
  await expect(page.getByRole("button", { name: "Nhận A-001" })).toBeVisible();
});

test("a number is found again after the screen went back, and withdrawing asks twice", async ({ page }) => {
  await page.goto("/");
  await askForHelp(page);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("/");
  await expect(page.getByText("1 người đang chờ")).toBeVisible();
  await page.getByRole("button", { name: "Số của tôi" }).click();
  for (const digit of "002") await page.getByRole("button", { name: `Số ${digit}`, exact: true }).click();
  await page.getByRole("button", { name: "Xem số" }).click();
  await expect(page.getByRole("alert")).toContainText("Không thấy số này");
  await page.getByRole("button", { name: "Xóa" }).click();
  await page.getByRole("button", { name: "Số 1", exact: true }).click();
  await page.getByRole("button", { name: "Xem số" }).click();
  await expect(page.getByRole("heading", { name: "A-001" })).toBeVisible();
  await page.getByRole("button", { name: "Thôi, không cần nữa" }).click();
  await expect(page.getByText("Số A-001 có đúng là số của mình không?")).toBeVisible();
  await page.getByRole("button", { name: "Không, tôi vẫn chờ" }).click();
  await page.getByRole("button", { name: "Thôi, không cần nữa" }).click();
  await page.getByRole("button", { name: "Phải, bỏ số này" }).click();
  await expect(page.getByText("Bà con đã thôi, không cần giúp nữa.")).toBeVisible();
});

test("tapping for help twice keeps the one number", async ({ page }) => {
  await page.goto("/");
  expect(await askForHelp(page)).toBe("A-001");
  await page.getByRole("button", { name: "Làm tiếp trong lúc chờ" }).click();
  await askButton(page).click();
  await page.getByRole("button", { name: /^Của tôi/ }).click();
  await expect(page.getByRole("heading", { name: "A-001" })).toBeVisible();
});

test("a new request chimes, and the welcome shows how many wait", async ({ page }) => {
  await page.addInitScript(() => {
    const played = { chimes: 0 };
    Object.assign(window, { played });
    window.AudioContext = class extends AudioContext {
      constructor() {
        super();
        played.chimes += 1;
      }
    };
  });
  const chimes = () => page.evaluate(() => (window as unknown as { played: { chimes: number } }).played.chimes);
  await page.goto("/");
  await expect(page.getByText("Chưa có ai chờ")).toBeVisible();
  await askForHelp(page);
  expect(await chimes()).toBe(1);
  await page.goto("/");
  await expect(page.getByText("1 người đang chờ")).toBeVisible();
});

test("who was helped may ask again, and gets the next number", async ({ page }) => {
  await page.goto("/");
  await askForHelp(page);
  await page.getByRole("button", { name: "Thôi, không cần nữa" }).click();
  await page.getByRole("button", { name: "Phải, bỏ số này" }).click();
  await expect(page.getByText("Bà con đã thôi, không cần giúp nữa.")).toBeVisible();
  expect(await askForHelp(page)).toBe("A-002");
});

fresh("a newcomer tries the volunteer's side in a sample office and erases it with one tap", async ({ page }) => {
  await page.goto("/set-up");
  await page.getByRole("button", { name: "Dùng thử" }).click();
  await page.getByRole("button", { name: /Cô Mẫu/ }).click();
  await expect(page.getByText("Đang dùng thử")).toBeVisible();
  await page.getByRole("button", { name: "Mời người kế tiếp" }).click();
  await expect(page.getByRole("article")).toContainText("Cách hướng dẫn bước này");
  await lock(page);
  await page.getByRole("button", { name: "Xóa bản thử" }).click();
  await expect(page.getByRole("link", { name: "Mở trạm" })).toBeVisible();
  await expect(page.getByText("Chưa có ai chờ")).toBeVisible();
  // What was erased on purpose is not missed afterwards.
  await page.goto("/set-up");
  await expect(page.getByRole("button", { name: "Dùng thử" })).toBeVisible();
  await expect(page.getByText(/bị mất sổ/)).toBeHidden();
});
