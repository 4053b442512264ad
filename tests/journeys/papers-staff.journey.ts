import type { Page } from "@playwright/test";
import { buildWithMutant } from "../mutants/build-with-mutant";
import { expect, fresh, test } from "./support/opened-station";
import { officeName, openStation, signIn, tham } from "./support/people";
import { canLookAtPaper, inkWidthInMm, lettersOf, printed, sizeInMm, touchesEdge } from "./support/pdf-pages";
import { click, fillRoom } from "./support/room";
import { csvOf, type Line } from "./support/team-file";
import { openPlace } from "./support/places";

/** More than a screen draws at once, and more than a sheet of paper holds. */
const people = Array.from({ length: 45 }, (_, nth) => `Cô Thử ${String(nth + 1).padStart(2, "0")}`);
const lines = people.map((name): Line => [name, "", "Hội Phụ nữ", "Tổ ấp 1", "", ""]);
/** Most office printers leave 5 mm white. */
const whiteMm = 5;
const waysRound = [
  [false, [210, 297]],
  [true, [297, 210]],
] as const;

test.skip(!canLookAtPaper, "poppler-utils is not on this machine: printed papers were not looked at.");

const goTo = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).click();

/** Forty-five people come in from a file; their first PINs stand on the screen. */
async function bringIn(page: Page): Promise<string[]> {
  await openPlace(page, "Tổ", "Thành viên", "Thêm thành viên");
  await page.getByLabel("Chọn tệp Excel hoặc CSV").setInputFiles(csvOf(lines));
  await click(page, `Thêm ${people.length} người`);
  const cells = page.getByRole("table", { name: /Mã PIN lần đầu/ }).getByRole("cell");
  await expect(cells).toHaveCount(people.length);
  return cells.allInnerTexts();
}

interface Wanted {
  /** Every one of these is on the paper. */
  all: readonly string[];
  /** And none of these: names of buttons, and of what is no paper. */
  none?: readonly string[];
}

/** Printed upright and across on A4: nothing clipped, nothing to press, as wide as the sheet. */
async function expectOnPaper(page: Page, { all, none = [] }: Wanted): Promise<void> {
  for (const [landscape, size] of waysRound) {
    const paper = await printed(page, "main", { landscape });
    const missing = all.filter((words) => !paper.letters.includes(lettersOf(words)));
    expect(missing, `not on the paper, ${landscape ? "across" : "upright"}`).toEqual([]);
    for (const words of ["Khóa máy", "Hàng chờ", ...none]) expect(paper.letters).not.toContain(lettersOf(words));
    for (const sheet of paper.pages) {
      expect(sizeInMm(sheet)).toEqual(size);
      expect(touchesEdge(sheet, whiteMm), "cut by a printer").toBe(false);
    }
  }
}

const open = async (page: Page) => {
  await page.goto("/");
  await signIn(page, tham);
};

test("the sheet of first PINs has everybody, upright and across, and nothing else", async ({ page }) => {
  await open(page);
  const pins = await bringIn(page);
  await expectOnPaper(page, {
    all: [...people, ...pins],
    none: ["Đã phát xong", "In danh sách", "Thêm thành viên", "Tìm tên"],
  });
  for (const [landscape, [width]] of waysRound) {
    const { pages } = await printed(page, "main", { landscape });
    expect(inkWidthInMm(pages[0]!)).toBeGreaterThan(width - 40);
  }
});

test("the list of members is whole on paper, more than a screen draws at once", async ({ page }) => {
  await open(page);
  await bringIn(page);
  await click(page, "Đã phát xong");
  await goTo(page, "Danh sách");
  await expect(page.getByText(`${people.length} người chưa dùng`)).toBeVisible();
  await expectOnPaper(page, { all: people, none: ["Thêm vào tổ", "Xem thêm"] });
});

test("duties, roster, training and coverage are whole on paper", async ({ page }) => {
  await open(page);
  await bringIn(page);
  await click(page, "Đã phát xong");
  await goTo(page, "Nhiệm vụ");
  await page.getByLabel("Việc gì").selectOption("Dán mã QR");
  // More than are drawn at once; whoever is chosen moves to the front.
  const chosen = people.slice(0, 20);
  for (const name of chosen) await page.getByRole("checkbox", { name: new RegExp(name) }).check();
  await click(page, "Giao việc");
  await expect(page.getByText(`Đã giao cho ${chosen.length} người.`)).toBeVisible({ timeout: 60_000 });
  await expectOnPaper(page, { all: chosen, none: ["Xem thêm", "Giao việc mới"] });
  await goTo(page, "Tập huấn");
  await expect(page.getByRole("table").first()).toBeVisible();
  await expectOnPaper(page, { all: people, none: ["Xem thêm"] });
  await goTo(page, "Lịch trực");
  await page.getByLabel("Ai trực").selectOption(people[0]!);
  await click(page, "Xếp người");
  await expect(page.getByRole("table").getByText(people[0]!)).toBeVisible();
  const days = (await page.getByRole("rowheader").allInnerTexts()).map((day) => day.split(" ").slice(0, 2).join(" "));
  expect(days).toHaveLength(7);
  await expectOnPaper(page, { all: [people[0]!, ...days], none: ["In lịch", "Xếp người"] });
  await openPlace(page, "Kết quả", "Nơi đã tới");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).not.toHaveText("Lịch trực");
  await expectOnPaper(page, { all: [await title.innerText()] });
});

test("the report is whole on paper, upright and across", async ({ page }) => {
  await fillRoom(page, { people: 3 });
  const staff = await page.context().newPage();
  await open(staff);
  for (const outcome of ["Tự làm được", "Làm thay", "Tự làm được"]) {
    await click(staff, "Mời người kế tiếp");
    await click(staff, outcome);
  }
  await openPlace(staff, "Kết quả");
  await expect(staff.getByRole("table", { name: "Ai giúp" })).toBeVisible();
  await expectOnPaper(staff, {
    all: ["Kết quả", "Ai giúp", tham.name, "Việc bà con hỏi"],
    none: ["Lưu CSV", "Kỳ trước", "Quay lại"],
  });
});

test("codes, cards and the numbered sheet stand alone on their paper", async ({ page }) => {
  await open(page);
  const code = page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/);
  await openPlace(page, "Máy này", "Mã khôi phục");
  await click(page, "Làm mã khôi phục mới");
  await expectOnPaper(page, { all: [await code.innerText()], none: ["Tôi đã cất mã", "Làm mã", "Máy này"] });
  await click(page, "Tôi đã cất mã");
  await openPlace(page, "Máy này", "Sao lưu");
  await click(page, /^Làm mã/);
  await expectOnPaper(page, { all: [await code.innerText()], none: ["Lấy lại từ"] });
  await openPlace(page, "Máy này", "Thẻ khóa");
  await page.getByLabel("Mã PIN của cô chú").fill(tham.pin);
  await click(page, "Làm ba thẻ");
  const cards = page.getByText(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/);
  await expect(cards).toHaveCount(3);
  await expectOnPaper(page, { all: await cards.allInnerTexts(), none: ["đọc lại", "Thôi"] });
  await openPlace(page, "Trạm", "Sổ giấy ngày mất điện");
  await expect(page.getByRole("heading", { name: "Sổ giấy ngày mất điện" })).toBeVisible();
  await expectOnPaper(page, { all: ["P-001", "P-020"], none: ["Nhập sổ giấy"] });
});

test("a certificate stands alone on its paper, with its office, its hours and room to sign", async ({ page }) => {
  await open(page);
  await openPlace(page, "Tổ", "Tập huấn");
  await click(page, "Giấy xác nhận");
  await expectOnPaper(page, {
    all: [officeName, `Xác nhận ${tham.name}`, "đã trực máy 0 giờ", "chưa đạt việc nào", "Tổ trưởng ký tên"],
    none: ["In giấy", "Việc hôm nay", "Thành viên", "Nhiệm vụ"],
  });
});

fresh("the journey notices a staff screen that is clipped on paper", async ({ page, station }) => {
  fresh.skip(!canLookAtPaper, "poppler-utils is not on this machine: printed papers were not looked at.");
  const folder = await buildWithMutant("clipped-paper", {
    breaks: "staff screens are clipped on paper",
    file: "src/ui/look/print.css",
    find: "    display: block !important;\n    height: auto !important;\n    min-height: 0 !important;\n    max-width: none !important;\n    margin: 0 !important;\n    padding: 0 !important;\n    overflow: visible !important;\n    background",
    replace: "    background",
  });
  await station.start(folder);
  await openStation(page);
  await open(page);
  await bringIn(page);
  await click(page, "Đã phát xong");
  await goTo(page, "Danh sách");
  await expect(page.getByText(`${people.length} người chưa dùng`)).toBeVisible();
  await expect(expectOnPaper(page, { all: people })).rejects.toThrow("not on the paper");
});
