import type { Page } from "@playwright/test";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { openStation, signIn, tham } from "./support/people";
import { click } from "./support/room";
import { openPlace } from "./support/places";

const goTo = (page: Page, place: string) => page.getByRole("link", { name: place, exact: true }).click();
const row = (page: Page, name: RegExp) => page.getByRole("row", { name });

/** A lead opens a station and says which province it is in. */
async function openInProvince(page: Page): Promise<void> {
  await openStation(page);
  await signIn(page, tham);
  await openPlace(page, "Tổ", "Ấp và tổ");
  await click(page, "Chọn tỉnh");
  await page.getByLabel("Chọn tỉnh").selectOption({ label: "Tỉnh Vĩnh Long" });
}

/** A lead opens the station in Hưng Nhượng, writes three hamlets down and looks at the coverage. */
async function openCoverage(page: Page): Promise<void> {
  await openInProvince(page);
  await page.getByLabel("Chọn xã, phường").selectOption({ label: "Xã Hưng Nhượng" });
  await click(page, "Lấy nơi này");
  await page.getByLabel("Thêm ấp").fill("Ấp 1\nẤp 2\nẤp 3");
  await click(page, "Thêm các ấp này");
  await expect(page.getByText("Đã thêm 3 ấp.")).toBeVisible();
  await openPlace(page, "Kết quả", "Nơi đã tới");
}

/** The province's own tablet takes the file, asks for the mark once, and is given the same file again. */
async function takeInProvince(page: Page, file: string, mark: string): Promise<void> {
  await openInProvince(page);
  await click(page, "Cơ quan cấp tỉnh: lấy cả tỉnh");
  await openPlace(page, "Kết quả", "Nơi đã tới");
  await expect(page.getByText("chưa xã nào gửi số liệu (0 trên 124 xã)")).toBeVisible();
  const choose = () => page.getByLabel("Nhận tệp của nơi khác").setInputFiles(file);
  await choose();
  await expect(page.getByText(`Dấu trong tệp: ${mark}.`)).toBeVisible();
  await click(page, "Khớp, nhận từ nay");
  await expect(page.getByText("Đã nhận số liệu của")).toBeVisible();
  await expect(row(page, /^Tổ cấp ấp.*trong 1 trên 124 xã đã gửi.*0\/3/)).toBeVisible();
  await expect(row(page, /chưa gửi/).first()).toBeVisible();
  await expect(row(page, /^Cán bộ có tài khoản.*41\/60/)).toBeVisible();
  const told = () => page.getByRole("table").allInnerTexts();
  const before = await told();
  await choose();
  await expect(page.getByText("Không đổi số nào.")).toBeVisible();
  expect(await told()).toEqual(before);
  await goTo(page, "Xã Hưng Nhượng");
  await expect(row(page, /Ấp 2.*chưa/)).toBeVisible();
  await expectNoAxeFaults(page);
  await page.goBack();
  await letGo(page);
  await choose();
  await expect(row(page, /^Tổ cấp ấp.*0\/3/)).toBeVisible();
}

/** The lead lets the file go: the commune counts as one that has not sent, and its sender stays known. */
async function letGo(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Bỏ tệp này của/ }).click();
  await click(page, "Phải, bỏ tệp này");
  await expect(page.getByText("chưa xã nào gửi số liệu (0 trên 124 xã)")).toBeVisible();
  await expect(page.getByText("Tệp tới sau vẫn nhận được.")).toBeVisible();
  await expectNoAxeFaults(page);
}

test("how far the teams reach: a total with its source, the file carried to the province twice, the report of 2023", async ({
  page,
  openDevice,
}) => {
  await openCoverage(page);
  await expect(row(page, /^Tổ cấp ấp.*0\/3.*0 %/)).toBeVisible();
  await expectNoAxeFaults(page);
  const form = page.getByRole("form", { name: "Ghi số có nguồn" });
  await form.getByLabel("Đã có").fill("61");
  await form.getByLabel("Tổng số, hoặc chỉ tiêu").fill("60");
  await click(page, "Ghi số này");
  await expect(form.getByText("Số đã có nhiều hơn tổng số. Xem lại hai số.")).toBeVisible();
  await form.getByLabel("Đã có").fill("41");
  await click(page, "Ghi số này");
  await expect(form.getByText("Ghi nguồn của số này")).toBeVisible();
  await form.getByLabel("Nguồn").fill("văn phòng xã");
  await click(page, "Ghi số này");
  await expect(row(page, /^Cán bộ có tài khoản.*theo văn phòng xã.*41\/60.*68,3 %/)).toBeVisible();

  await page.getByText("Mục tiêu từng ấp").click();
  await page.getByLabel("Ấp 2: lượt giúp mỗi tháng").fill("10");
  await click(page, "Lưu mục tiêu");
  await expect(row(page, /^Lượt giúp so với mục tiêu.*0\/10/)).toBeVisible();

  const [download] = await Promise.all([page.waitForEvent("download"), click(page, "Tải tệp số liệu")]);
  const file = await download.path();
  const mark = /Mã kiểm của máy này: ([0-9a-f ]{19})/.exec(
    await page.getByText("Mã kiểm của máy này").innerText(),
  )![1]!;
  await takeInProvince((await openDevice()).page, file, mark);

  await goTo(page, "Xem ví dụ: Bến Tre, tháng 3-2023");
  for (const told of [/Tổ cấp huyện.*9\/9.*100 %/, /Tổ cấp xã.*157\/157.*100 %/, /Tổ cấp ấp.*450\/968.*46,5 %/])
    await expect(row(page, told)).toContainText("theo báo cáo tháng 3-2023");
  await expect(page.getByText("phân biệt được 156 trong 157")).toBeVisible();
  await page.getByText("Huyện Giồng Trôm: 21 nơi trong danh sách").click();
  await expect(page.getByText("Xã Hưng Nhượng")).toBeVisible();
  await expectNoAxeFaults(page);
});
