import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadModule, root } from "./tools.mjs";

/*
 * Draws the pictures of "Writing a guide" from the app as it is: an office is opened, a guide is begun from a list, mended, tried and looked at.
 * `-- --to=FOLDER` draws them elsewhere; `--png=yes` keeps them as they were as well.
 */
const asked = Object.fromEntries(process.argv.slice(2).map((one) => one.replace(/^--/, "").split("=")));
const folder = resolve(asked.to ?? join(root, "docs/pictures/writing"));
const lead = { name: "Chị Thắm", pin: "280519" };
const second = { name: "Anh Phúc", pin: "551947" };
const list = `1. Mở “Trình duyệt”
2. Gõ “Tên thủ tục”
3. Chọn “Nộp trực tuyến”
Lừa: Hồ sơ của bạn bị lỗi. Bấm vào đây: ho-so-loi.example
4. Chụp “Giấy tạm trú”
5. Chạm “Nộp hồ sơ”
6. Lưu “Mã hồ sơ”`;

const { createServer } = await import("vite");
const { chromium } = await import("@playwright/test");
const { chromiumArgs, findChromium } = await loadModule("tests/machine/find-chromium.ts");
const server = await createServer({
  root,
  configFile: join(root, "vite.config.ts"),
  server: { port: 0, hmr: false, watch: null },
  logLevel: "error",
});
await server.listen();
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs });
const context = await browser.newContext({
  baseURL: `http://localhost:${server.httpServer.address().port}`,
  viewport: { width: 1280, height: 800 },
  locale: "vi-VN",
});
const page = await context.newPage();
// The first visit of each screen compiles it.
page.setDefaultTimeout(180_000);
mkdirSync(folder, { recursive: true });

const button = (name, exact = true) => page.getByRole("button", { name, exact });
const field = (name) => page.getByRole("textbox", { name });

try {
  await openOffice();
  await begin();
  await write();
  await tryAndLook();
} finally {
  await browser.close();
  await server.close();
}

async function openOffice() {
  await page.goto("/");
  await page.getByRole("link", { name: "Mở trạm" }).click();
  await page.getByLabel("Tên cơ quan").fill("Xã Bài Tập");
  await page.getByLabel("Tên của tổ trưởng").fill(lead.name);
  await page.getByLabel("Mã PIN sáu số").fill(lead.pin);
  await page.getByLabel("Gõ lại mã PIN").fill(lead.pin);
  await button("Mở trạm").click();
  await button("Tôi đã cất mã").click();
  await button("Về màn hình của bà con").click();
  await signIn(lead);
  await go("/team/members");
  await page.getByRole("link", { name: "Thêm thành viên" }).first().click();
  await page.getByLabel("Tên bà con hay gọi").fill(second.name);
  await page.getByLabel(/Mã PIN sáu số/).fill(second.pin);
  await button("Thêm vào tổ").click();
  await page.getByText(`Đã thêm ${second.name}.`).waitFor();
}

async function begin() {
  await go("/team/guides");
  await page.getByText("Chưa có bản nháp nào.").waitFor();
  await picture("list");
  await button("Bài mới").click();
  await page.getByLabel("Tên bài").fill("Xin giấy tạm trú");
  await page.getByLabel("Các bước, mỗi dòng một bước").fill(list);
  await picture("new-guide");
  await button("Viết bài 7 bước").click();
}

async function write() {
  await button(/^Bước 6/, false).click();
  await field("Vì sao").fill("Nộp rồi mới có mã.");
  await page.getByRole("status").filter({ hasText: "Đã ghi" }).waitFor();
  await picture("words");
  await button("thêm chỗ sai").click();
  await page.getByText("Thêm vào màn hình").click();
  await button("Nút gạt").click();
  await page.locator('.practice-phone [data-part="toggle"]').click();
  const answer = field("Chạm “Bật thông báo”");
  await answer.evaluate((one) => {
    one.closest(".editor-pane").scrollTop += one.getBoundingClientRect().top - 500;
  });
  await picture("wrong-part");
  await button("Thông tin bài").click();
  await field("Xong bài, bà con làm được gì").fill("Bà con tự xin được giấy tạm trú.");
  await field("Tốn bao nhiêu").fill("Không tốn tiền.");
  await field("Mất bao lâu").fill("Chừng mười phút.");
  await field("Ở đâu").first().fill("Ở nhà hay ở trạm.");
  await button(/^Còn \d+ chỗ phải sửa/, false).click();
  await picture("what-to-mend");
  await page.keyboard.press("Escape");
  await field("Nguồn nói gì").fill("Nộp trên mạng được.");
  await field("Ở đâu").last().fill("Trang dịch vụ công.");
  await page.getByRole("heading", { name: "Thông tin bài" }).click();
  await button("Không còn chỗ nào phải sửa").waitFor();
}

async function tryAndLook() {
  await button(/^Bước 1/, false).click();
  await button("Làm thử").click();
  await page.getByText("Bước 1/7").first().waitFor();
  await picture("try");
  await page.goto("/");
  await signIn(second);
  await go("/team/guides");
  await page.getByRole("link", { name: "Xem và ký: Xin giấy tạm trú" }).click();
  await button("Tự làm từ bước 1").waitFor();
  await picture("sign");
}

async function signIn({ name, pin }) {
  await page.getByRole("link", { name: "Dành cho tình nguyện viên" }).click();
  await button(name, false).click();
  for (const digit of pin) await button(`Số ${digit}`).click();
  await page.getByRole("heading", { name: "Đang chờ" }).waitFor();
}

/** To another screen without a reload, which would lock the staff's side. */
async function go(address) {
  await page.evaluate((to) => {
    const link = document.body.appendChild(document.createElement("a"));
    link.href = to;
    link.click();
    link.remove();
  }, address);
  await page.waitForURL(`**${address}`);
}

async function picture(name) {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  const png = await page.screenshot({ animations: "disabled" });
  const webp = await page.evaluate(toWebp, png.toString("base64"));
  const file = join(folder, `${name}.webp`);
  writeFileSync(file, Buffer.from(webp, "base64"));
  if (asked.png) writeFileSync(file.replace(".webp", ".png"), png);
  console.log(`${file}: ${Math.round((webp.length * 3) / 4 / 1024)} KB`);
}

/** Runs in the page: three quarters as large, and packed as only a browser can here. */
async function toWebp(png) {
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [960, 600];
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/webp", 0.75).split(",")[1];
}
