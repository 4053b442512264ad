import type { Page } from "@playwright/test";
import { teamAddress } from "../../src/domain/addresses";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { openPlace } from "./support/places";
import { linesOf } from "./support/report";
import { enter, tryOut } from "./support/trial";

const strip = (page: Page) => page.getByRole("complementary", { name: "Hàng chờ lúc này" });
const toDo = (page: Page) => page.getByRole("region", { name: "Cần làm" });
const row = (page: Page, what: RegExp) => toDo(page).getByRole("listitem").filter({ hasText: what });
const unstaffed = /^Chưa có ai trực/;

test("a lead sees what changed, what will fail and who needs a word, does it with one tap or puts it off to a day", async ({
  page,
}) => {
  await tryOut(page);
  await enter(page, teamAddress);
  await expect(
    page
      .getByRole("region", { name: /^Từ .* tới nay$/ })
      .getByRole("listitem")
      .first(),
  ).toBeVisible();
  for (const why of ["Sắp tới sẽ vướng", "Cần nói với ai đó", "Việc khác của tổ"])
    await expect(toDo(page).getByRole("heading", { name: why })).toBeVisible();
  await expect(strip(page)).toContainText(/4 người đang chờ.*Chờ quá 15 phút: [A-Z]-\d{3}/);
  await expect(
    strip(page)
      .getByText(/chưa mời ai \d+ phút/)
      .first(),
  ).toBeVisible();
  await expectNoAxeFaults(page);

  await row(page, /trễ \d+ ngày/)
    .getByRole("button", { name: "Nhắc", exact: true })
    .first()
    .click();
  await expect(row(page, /đã nhắc 2 lần/)).toBeVisible();

  await row(page, unstaffed)
    .getByRole("button", { name: /^Để sau/ })
    .click();
  await expectNoAxeFaults(page);
  await page.getByRole("group", { name: "Nhắc lại ngày nào?" }).getByRole("button").first().click();
  await expect(toDo(page).getByText("Đã để sau: 1 việc")).toBeVisible();
  await page.reload();
  await enter(page, teamAddress);
  await toDo(page).getByText("Đã để sau: 1 việc").click();
  await page.getByRole("button", { name: /^Nhắc luôn: Chưa có ai trực/ }).click();
  await expect(row(page, unstaffed).getByRole("link", { name: "Tìm người" })).toBeVisible();

  await openPlace(page, "Trạm", "Trạm hứa gì");
  await page.getByLabel("Trong 100 người chờ, bao nhiêu người được vậy").fill("101");
  await page.getByRole("button", { name: "Lưu phần này" }).click();
  await expect(page.getByText(/là số từ 0 đến 100/)).toBeVisible();
  await page.getByLabel("Trong 100 người chờ, bao nhiêu người được vậy").fill("100");
  await page.getByRole("radio", { name: "5 phút", exact: true }).check();
  await page.getByRole("button", { name: "Lưu phần này" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await expect(strip(page)).toContainText("Chờ quá 5 phút");
  await expectNoAxeFaults(page);
  await strip(page).getByRole("link", { name: "Tới hàng chờ" }).click();
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeVisible();

  await openPlace(page, "Kết quả");
  const promise = page.getByRole("table", { name: "Lời hứa của trạm" });
  await expect(promise.getByText("chưa đạt").first()).toBeVisible();
  expect((await linesOf(page, "Lời hứa của trạm"))[0]).toMatch(/^Chờ chưa tới 5 phút,100 %,/);
  const month = promise.getByRole("link", { name: /^Chờ chưa tới 5 phút, / }).last();
  const [have] = /\d+(?= trong)/.exec((await month.getAttribute("aria-label")) ?? "") ?? [];
  await month.click();
  await expect(page.getByText(`${have} dòng dưới đây cộng lại được`)).toBeVisible();
});
