import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { keptLater } from "./support/later-files";
import { expect, test } from "./support/opened-station";
import { lettersOf, canLookAtPaper, printed } from "./support/pdf-pages";
import { officeName, signIn, tham } from "./support/people";
import { linesOf, openReport, saved } from "./support/report";
import { click, fillRoom } from "./support/room";
import { canOpenSpreadsheets, openInLibreOffice } from "./support/spreadsheet";
import { stationOff } from "./support/watch";

/** Three people were helped, the last of them said how it was; the lead reads the month's report. */
async function helpThreeAndReport(page: Page): Promise<Page> {
  await fillRoom(page, { people: 3 });
  const staff = await page.context().newPage();
  await staff.goto("/");
  await signIn(staff, tham);
  for (const outcome of ["Tự làm được", "Làm thay", "Tự làm được"]) {
    await click(staff, "Mời người kế tiếp");
    await click(staff, outcome);
  }
  await click(page, "Vừa ý");
  await openReport(staff);
  return staff;
}

test("a report says what happened in words, figures and files, alone and for them apart", async ({ page }) => {
  const staff = await helpThreeAndReport(page);
  await expect(staff.getByText(/tiếp 3 lượt bà con nhờ giúp, tháng đầu mở trạm\./)).toBeVisible();
  await expect(staff.getByText(/2 lượt bà con tự làm được \(66,7 %\), 1 lượt phải làm thay\./)).toBeVisible();
  await expect(staff.getByText(/Bà con cho ý kiến 1 lượt, 1 lượt hài lòng\./)).toBeVisible();
  expect(await linesOf(staff, "Kết quả")).toEqual(expect.arrayContaining(["Tự làm được,2", "Làm thay,1"]));
  expect((await linesOf(staff, "Việc bà con hỏi")).map((line) => line.replace(/^[^,]+/, ""))).toEqual([",2,1,0,3"]);
  expect(await linesOf(staff, "Ai giúp")).toEqual([`${tham.name},2,1,0,3`]);
  expect((await linesOf(staff, "Ý kiến bà con"))[0]).toBe("Vừa ý,1");
  await expectNoAxeFaults(staff);
  for (const kind of ["Ngày", "Tuần", "Năm"]) {
    await staff.getByRole("group", { name: "Kỳ báo cáo" }).getByRole("button", { name: kind, exact: true }).click();
    await expect(staff.getByText(/tiếp 3 lượt bà con nhờ giúp/)).toBeVisible();
  }
  await staff.getByRole("button", { name: "Kỳ trước" }).click();
  await expect(staff.getByText(/trạm ở .* chưa mở/)).toBeVisible();
});

test("a report is kept, printed and saved without a network, and its files keep every letter", async ({
  page,
  station,
  watch,
}) => {
  const staff = await helpThreeAndReport(page);
  // Behind the station the worker brings what only leads open; from then on no network is needed for it.
  await expect.poll(() => keptLater(staff)).toContainEqual(expect.stringContaining("excel-file"));
  watch.expect(stationOff);
  await station.stop();
  const csv = (await saved(staff, "Lưu CSV")).toString("utf8");
  expect(csv).toMatch(/^\uFEFFBáo cáo tháng \d+ năm \d{4}\r\n/);
  for (const line of [`Cơ quan;${officeName};`, "lượt nhờ giúp;3;tháng đầu mở trạm", "Mục;Lượt", "Làm thay;1"])
    expect(csv.split("\r\n")).toContain(line);
  await expect(staff.getByText(/Đã lưu bao-cao-thang-\d+-nam-\d{4}-.*\.csv vào mục tải xuống/)).toBeVisible();
  const xlsx = await saved(staff, "Lưu Excel");
  expect(xlsx.subarray(0, 2).toString()).toBe("PK");
  if (canLookAtPaper) {
    const { letters } = await printed(staff, ".report");
    for (const words of [officeName, "Lời báo cáo", "Tự làm được", "Ý kiến bà con"])
      expect(letters).toContain(lettersOf(words));
  }
});

test("the Excel file of a report gives LibreOffice the very cells of the screen", async ({ page }) => {
  test.skip(!canOpenSpreadsheets, "LibreOffice is not on this machine; npm run journeys:all brings it on Debian.");
  const staff = await helpThreeAndReport(page);
  const sheets = openInLibreOffice(await saved(staff, "Lưu Excel"));
  for (const table of ["Kết quả", "Chờ bao lâu", "Việc bà con hỏi", "Ai giúp", "Ý kiến bà con"]) {
    const found = sheets.find(({ sheet }) => sheet.normalize("NFC").endsWith(table));
    expect(found, table).toBeDefined();
    expect(found!.lines.slice(1)).toEqual(await linesOf(staff, table));
  }
});
