import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { ByteSearch } from "../faults/stand/find-bytes";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { signIn, tham } from "./support/people";
import { openPlace } from "./support/places";

const list = `1. Mở “Trình duyệt”
2. Gõ “Tên thủ tục”
3. Chọn “Nộp trực tuyến”
Lừa: Hồ sơ của bạn bị lỗi. Bấm vào đây: ho-so-loi.example
4. Chụp “Giấy tạm trú”
5. Chạm “Nộp hồ sơ”
6. Lưu “Mã hồ sơ”`;

/** A quarter of an hour, at ten seconds for a person to find and tap the next thing. */
const mostTaps = 90;

/** Pictures of what a person sees, where somebody asks for them. */
const look = async (page: Page, name: string) => {
  const folder = process.env["LOOK"];
  if (!folder) return;
  for (const [width, height] of [
    [800, 1280],
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: `${folder}/${name}-${width}.png` });
  }
};

async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { taps: number };
    counted.taps = 0;
    addEventListener("click", ({ detail }) => (counted.taps += detail > 0 ? 1 : 0), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { taps: number }).taps);
}

const words = (page: Page, label: string) => page.getByRole("textbox", { name: label });

/** Does what a step waits for: fills in the sample, or taps the part with the ring. */
async function doStep(page: Page, nth: number): Promise<void> {
  const phone = page.locator(".practice-phone");
  await expect(page.getByText(`Bước ${nth}/7`).first()).toBeVisible();
  const sample = phone.getByRole("button", { name: "Điền mẫu" });
  const ringed = phone.locator(".ph-ringed").first();
  await expect(ringed).toBeVisible();
  await ((await sample.count()) ? sample : ringed).click();
  await page.getByRole("button", { name: "Tiếp", exact: true }).click();
}

test("somebody who writes no code makes a guide of a list, with a scam to stop at, and practises it", async ({
  page,
}) => {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Bài học");
  const taps = await countTaps(page);
  await page.getByRole("button", { name: "Bài mới" }).click();
  await page.getByLabel("Tên bài").fill("Xin giấy tạm trú");
  await page.getByLabel("Các bước, mỗi dòng một bước").fill(list);
  await look(page, "new");
  await page.getByRole("button", { name: "Viết bài 7 bước" }).click();

  const steps = page.getByRole("region", { name: "Các bước" }).getByRole("listitem");
  await expect(steps).toHaveCount(7);
  await expect(page.getByRole("status").filter({ hasText: "Đã ghi" })).toBeVisible();
  await look(page, "editor");

  // What only the author knows: the words of a step, another wrong part, and what is said of the guide.
  await steps
    .nth(5)
    .getByRole("button", { name: /^Bước 6/ })
    .click();
  await words(page, "Vì sao").fill("Nộp rồi mới có mã.");
  await page.getByRole("button", { name: "thêm chỗ sai" }).click();
  await page.getByText("Thêm vào màn hình").click();
  await page.getByRole("button", { name: "Nút gạt" }).click();
  await page.locator('.practice-phone [data-part="toggle"]').click();
  await expect(words(page, "Chạm “Bật thông báo”")).toHaveValue(/Chưa phải chỗ này/);
  await look(page, "words");
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: "Thông tin bài" }).click();
  await words(page, "Xong bài, bà con làm được gì").fill("Bà con tự xin được giấy tạm trú.");
  await words(page, "Tốn bao nhiêu").fill("Không tốn tiền.");
  await words(page, "Mất bao lâu").fill("Chừng mười phút.");
  await words(page, "Ở đâu").first().fill("Ở nhà hay ở trạm.");
  await words(page, "Nguồn nói gì").fill("Nộp trên mạng được.");
  await words(page, "Ở đâu").last().fill("Trang dịch vụ công.");
  await page.getByRole("heading", { name: "Thông tin bài" }).click();
  await expect(page.getByRole("button", { name: "Không còn chỗ nào phải sửa" })).toBeVisible();
  await look(page, "about");

  expect(await taps()).toBeLessThan(mostTaps);

  // A power cut keeps what was typed: the page goes, the draft is there.
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Bài học");
  await look(page, "list");
  await expectNoAxeFaults(page);
  await page.getByRole("link", { name: "Viết tiếp: Xin giấy tạm trú" }).click();
  await expect(steps).toHaveCount(7);
  await page.getByRole("button", { name: "Thông tin bài" }).click();
  await expect(words(page, "Mất bao lâu")).toHaveValue("Chừng mười phút.");

  await steps
    .nth(0)
    .getByRole("button", { name: /^Bước 1/ })
    .click();
  await page.getByRole("button", { name: "Làm thử" }).click();
  for (let nth = 1; nth <= 7; nth += 1) {
    if (nth === 4) await look(page, "scam");
    await doStep(page, nth);
  }
  await expect(page.getByRole("status")).toContainText("Bà con chưa thấy bài này");
});

test("a guide of the house is mended as a draft", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Bài học");
  await page.getByRole("textbox", { name: "Tìm bài" }).fill("theo doi ho so");
  await page.getByRole("button", { name: "Sửa: Nộp và theo dõi hồ sơ trên mạng" }).click();
  await expect(page.getByRole("button", { name: "Không còn chỗ nào phải sửa" })).toBeVisible();
  await words(page, "Việc phải làm").fill("Trang này sai");
  await expect(page.getByRole("button", { name: "Còn 1 chỗ phải sửa" })).toBeVisible();
  await expect(page.getByText("Bắt đầu bằng một việc")).toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(words(page, "Việc phải làm")).toHaveValue(/^Gõ dichvucong/);
  await expect(page.getByRole("button", { name: "Không còn chỗ nào phải sửa" })).toBeVisible();
});

/** A screenshot of the real app, as a file on somebody's stick, with a word in it that stands nowhere else. */
async function screenshotWith(word: string, page: Page): Promise<{ path: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "stick-"));
  const path = join(folder, "anh-chup.png");
  // What stands behind the end of a picture is passed over by whoever draws it.
  await writeFile(path, Buffer.concat([await page.screenshot(), Buffer.from(word)]));
  return { path, folder };
}

test("a picture of the real app is looked at while writing, and nothing of it is kept", async ({ page, tablet }) => {
  const word = randomBytes(18).toString("base64url").replace(/[-_]/g, "x");
  await page.goto("/");
  const { path, folder } = await screenshotWith(word, page);
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Bài học");
  await page.getByRole("textbox", { name: "Tìm bài" }).fill("theo doi ho so");
  await page.getByRole("button", { name: "Sửa: Nộp và theo dõi hồ sơ trên mạng" }).click();
  await page.getByLabel("Mở ảnh").setInputFiles(path);
  const picture = page.getByRole("img", { name: "Ảnh app thật, để nhìn theo" });
  await expect(picture).toBeVisible();
  await look(page, "photo");
  await expectNoAxeFaults(page);
  await words(page, "Vì sao").first().fill("Ảnh thật ghi vậy.");
  await expect(page.getByRole("status").filter({ hasText: "Đã ghi" })).toBeVisible();
  // Tried in between, it is there again; with the editor it is gone.
  await page.getByRole("button", { name: "Làm thử" }).click();
  await page.getByRole("button", { name: "Về sửa bài" }).click();
  await expect(picture).toBeVisible();
  await page.getByRole("link", { name: "Về danh sách bài" }).click();
  await page.getByRole("link", { name: /^Viết tiếp: / }).click();
  await expect(page.getByLabel("Mở ảnh")).toBeAttached();
  await expect(picture).toBeHidden();
  await tablet.switchOff();
  expect(new ByteSearch([word]).in(folder)).not.toEqual([]);
  expect(new ByteSearch([word]).in(tablet.folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
