import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import ical from "ical.js";
import { checkGuides } from "../../src/content/check-guides";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { askForHelp, openStation, signIn, signInFirst, standAt, tham } from "./support/people";
import { playSteps } from "./support/play-guide";
import { click } from "./support/room";
import { csvOf, excelOf, fifteen, slipped } from "./support/team-file";
import { openPlace } from "./support/places";

const root = join(import.meta.dirname, "../..");
const { guides } = checkGuides(join(root, "src/content/guides"), root);
const health = guides.filter(({ topic }) => topic === "health");
const goTo = (page: Page, place: string) => page.getByRole("link", { name: place, exact: true }).click();
const heading = (page: Page, name: string | RegExp) => expect(page.getByRole("heading", { name })).toBeVisible();
const choose = (page: Page, file: Awaited<ReturnType<typeof excelOf>>) =>
  page.getByLabel("Chọn tệp Excel hoặc CSV").setInputFiles(file);
const members = (page: Page) => page.locator(".member-list > li");

/** A lead opens the station, writes three hamlets down and stands where members are added. */
async function openTeam(page: Page): Promise<void> {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Ấp và tổ");
  await page.getByLabel("Thêm ấp").fill("Ấp 1\nẤp 2\nẤp 3");
  await click(page, "Thêm các ấp này");
  await expect(page.getByText("Đã thêm 3 ấp.")).toBeVisible();
  await expectNoAxeFaults(page);
  await openPlace(page, "Tổ", "Thành viên", "Thêm thành viên");
  // Until it stands there, a link back to the hamlets would lead to where one still is: nowhere.
  await expect(page.getByLabel("Chọn tệp Excel hoặc CSV")).toBeAttached();
}

/** The first PINs as the sheet shows them, by name. */
const pinsOf = async (page: Page): Promise<Map<string, string>> => {
  const rows = await page.getByRole("table", { name: "Mã PIN lần đầu" }).getByRole("row").allInnerTexts();
  return new Map(
    rows.map((row) => row.split("\t") as [string, string]).map(([name, pin]) => [name, pin.replace(" ", "")]),
  );
};

/** Another person at the same tablet: whoever was signed in is gone. */
async function changeTo(page: Page, who: { name: string; pin: string }): Promise<void> {
  await page.goto("/");
  await signIn(page, who);
  await openPlace(page, "Tổ");
}

async function finishDuty(page: Page): Promise<void> {
  await click(page, "Nhận việc");
  await click(page, "Báo xong");
  await page.getByLabel("Làm được bao nhiêu").fill("4");
  await page.getByLabel("Ghi vắn tắt").fill("Đã dán ở nhà văn hóa và chợ");
  await click(page, "Gửi báo cáo");
  await expect(page.getByText("Chưa có nhiệm vụ. Tổ trưởng sẽ giao.")).toBeVisible();
}

async function learnHealth(page: Page): Promise<void> {
  const topic = page.locator(".my-topic").filter({ hasText: "Sức khỏe, bảo hiểm" });
  for (const guide of health) {
    if (!(await topic.evaluate((node) => (node as HTMLDetailsElement).open))) await topic.locator("summary").click();
    await topic.getByRole("link", { name: `Tự làm bài này: ${guide.title}` }).click();
    await playSteps(page, guide, "alone");
    await expect(page.getByText("Đã ghi: bạn tự làm xong bài này.")).toBeVisible();
    await goTo(page, "Về phần tập huấn");
  }
  await expect(topic).toContainText(`chờ ký · ${health.length}/${health.length} bài`);
}

/** The month's report says what the team did, in words and by organisation. */
async function seeInReport(page: Page): Promise<void> {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Kết quả");
  const words = page.getByRole("region", { name: "Lời báo cáo" });
  await expect(words).toContainText(
    "Tổ có 16 thành viên. 13 trên 14 người đang có nhiệm vụ, không kể tổ trưởng; 1 lượt nhiệm vụ đã xong",
  );
  await expect(words).toContainText("Có 1 lượt đạt tập huấn.");
  const efforts = page.getByRole("table", { name: "Công sức theo tổ chức" });
  await expect(efforts.getByRole("row", { name: /^Hội Phụ nữ/ })).toHaveText(/^Hội Phụ nữ1010\d$/);
  await expectNoAxeFaults(page);
}

test("a lead sets up a team of fifteen; one of them learns, is signed for and is routed a request", async ({
  page,
}) => {
  await page.clock.install();
  await openTeam(page);
  await choose(page, await excelOf(slipped));
  await expect(page.getByText("Có 3 chỗ cần sửa trong tệp.")).toBeVisible();
  await expect(page.getByText("Dòng 6 · Tổ chức: máy không biết “Hội Xe Ôm”")).toBeVisible();
  await expect(page.getByText("Dòng 10 · Tên: “chị liên” đã có rồi")).toBeVisible();
  await expect(page.getByText("Dòng 14 · Tên: còn trống")).toBeVisible();
  await expect(page.getByRole("button", { name: "Thêm 15 người" })).toHaveCount(0);
  await expectNoAxeFaults(page);
  await choose(page, await excelOf(fifteen));
  await click(page, "Thêm 15 người");
  await expect(page.getByText("Đã thêm 15 người.")).toBeVisible();
  await goTo(page, "Danh sách");
  await expect(members(page)).toHaveCount(16);
  const first = { name: "Chị Liên", pin: (await pinsOf(page)).get("Chị Liên")! };
  const lien = { name: "Chị Liên", pin: "930471" };
  await expectNoAxeFaults(page);

  await goTo(page, "Việc hôm nay");
  await expect(page.getByText("và 11 người nữa chưa có nhiệm vụ")).toBeVisible();
  await expectNoAxeFaults(page);
  await goTo(page, "Giao việc");
  await page.getByLabel("Việc gì").selectOption("Dán mã QR");
  await page.getByLabel("Ở ấp nào").selectOption("Ấp 1");
  await click(page, "Giao việc");
  await expect(page.getByText("Đã giao cho 14 người.")).toBeVisible();
  await expectNoAxeFaults(page);
  await goTo(page, "Việc hôm nay");
  await expect(page.getByText(/chưa có nhiệm vụ/)).toHaveCount(0);
  await goTo(page, "Tập huấn");
  await click(page, "Bắt buộc tập huấn");
  await expect(
    page.getByText("Chờ quá 10 phút mà không ai đang trực đã đạt thì mời mọi người.", { exact: false }),
  ).toBeVisible();
  await expectNoAxeFaults(page);

  await standAt(page, "SK1", 3);
  const number = await askForHelp(page);
  await page.goto("/");
  await signInFirst(page, first, lien.pin);
  await openPlace(page, "Tổ");
  await expectNoAxeFaults(page);
  await finishDuty(page);
  await learnHealth(page);
  await expectNoAxeFaults(page);

  await changeTo(page, tham);
  await expect(page.getByText("Chị Liên học xong, chờ ký: Sức khỏe, bảo hiểm")).toBeVisible();
  await goTo(page, "Xem và ký");
  await click(page, "Ký: đã đạt");
  await expect(page.getByText("Đánh dấu đủ bốn điều rồi mới ký.")).toBeVisible();
  for (const check of await page
    .getByRole("group", { name: /Xem bạn ấy giúp/ })
    .getByRole("checkbox")
    .all())
    await check.check();
  await click(page, "Ký: đã đạt");
  await expect(page.getByRole("button", { name: "Chị Liên, Sức khỏe, bảo hiểm: đạt" })).toBeVisible();
  await goTo(page, "Nhiệm vụ");
  await page.getByText("Đã xong: 1").click();
  await expect(page.getByText("được 4/6")).toBeVisible();

  await page.goto("/");
  await signIn(page, lien);
  await click(page, "Bắt đầu trực");
  await click(page, "Mời người kế tiếp");
  await heading(page, new RegExp(number));
  await click(page, "Tự làm được");
  await expect(page.getByRole("heading", { name: new RegExp(number) })).toHaveCount(0);
  await seeInReport(page);
});

test("the roster is planned, told and confirmed, and a phone's calendar reads it", async ({ page }) => {
  await openTeam(page);
  await choose(page, csvOf(slipped));
  await expect(page.getByText("Có 3 chỗ cần sửa trong tệp.")).toBeVisible();
  await choose(page, csvOf(fifteen.slice(0, 2)));
  await click(page, "Thêm 2 người");
  await expect(page.getByText("Đã thêm 2 người.")).toBeVisible();
  const pin = (await pinsOf(page)).get("Chị Liên")!;
  await goTo(page, "Lịch trực");
  await page.getByLabel("Ai trực").selectOption("Chị Liên");
  await click(page, "Xếp người");
  await expect(page.getByRole("table").getByText("Chị Liên")).toBeVisible();
  await expectNoAxeFaults(page);
  const [file] = await Promise.all([page.waitForEvent("download"), click(page, "Tải vào lịch điện thoại")]);
  const calendar = new ical.Component(ical.parse(readFileSync(await file.path(), "utf8")));
  const [shift, ...others] = calendar.getAllSubcomponents("vevent").map((one) => new ical.Event(one));
  expect(others).toEqual([]);
  expect(shift!.summary).toContain("Chị Liên");
  expect(shift!.duration.toSeconds()).toBe(3.5 * 3600);

  await page.goto("/");
  await signInFirst(page, { name: "Chị Liên", pin }, "930471");
  await openPlace(page, "Tổ");
  await click(page, "Ghi giờ đã trực");
  await page.getByLabel("Số giờ").fill("3,5");
  await page.getByRole("button", { name: "Ghi giờ đã trực" }).last().click();
  await expect(page.getByText("đã ghi 3,5 giờ, chờ xác nhận")).toBeVisible();
  await expectNoAxeFaults(page);
  await changeTo(page, tham);
  await expect(page.getByText("1 ca trực chờ xác nhận giờ")).toBeVisible();
  await goTo(page, "Xác nhận");
  await click(page, "Đúng");
  await expect(page.getByRole("heading", { name: "Giờ chờ xác nhận" })).toHaveCount(0);
});

test("two communes become one, and what was before keeps its name", async ({ page }) => {
  await openTeam(page);
  await goTo(page, "Ấp và tổ");
  await click(page, "Chọn tỉnh");
  await page.getByLabel("Chọn tỉnh").selectOption({ label: "Tỉnh Vĩnh Long" });
  await page.getByLabel("Chọn xã, phường").selectOption({ label: "Xã Hưng Nhượng" });
  await click(page, "Lấy nơi này");
  await expect(page.getByText("Xã Hưng Nhượng, Tỉnh Vĩnh Long")).toBeVisible();
  const merge = page.getByRole("form", { name: "Nhập hai nơi làm một" });
  await merge.getByLabel("Nơi thứ 1").selectOption({ label: "Xã Hưng Nhượng" });
  await merge.getByLabel("Nơi thứ 2").selectOption({ label: "Xã Giồng Trôm" });
  await merge.getByLabel("Tên mới").fill("Xã Giồng Nhượng");
  await click(page, "Nhập lại");
  await expect(page.getByText("Đã nhập thành Xã Giồng Nhượng.")).toBeVisible();
  await expect(page.getByText("Xã Giồng Nhượng, Tỉnh Vĩnh Long")).toBeVisible();
  await expect(page.getByText("trước đây: ")).toBeVisible();
  await expectNoAxeFaults(page);
});

test("a screen that is still being fetched leaves the way to the others where it was", async ({ openDevice }) => {
  // Without the worker every screen comes over the network when it is first opened.
  const { page } = await openDevice({ viewport: { width: 1280, height: 800 }, serviceWorkers: "block" });
  await openStation(page);
  await signIn(page, tham);
  await page.route(/\/team-home-/, () => undefined);
  await openPlace(page, "Tổ", "Thành viên");
  await heading(page, "Thành viên của tổ");
});
