import type { Page } from "@playwright/test";
import type { Guide, Step } from "../../src/domain/guide/guide";
import { typingInto } from "../../src/domain/guide/practice-screen";
import { readGuideFiles } from "../domain/guide/read-guides";
import { expect, test } from "./support/one-page";
import { sampleOf } from "../machine/sample";

const guides = readGuideFiles().map(([, value]) => value as Guide);

/** What thirty people typed where the sample said another name, place or thing to find. */
const texts = [
  ["Trần Văn Bảy", "nguyen thi tap", "Vườn dừa ông Bảy", "Thạch Sô Phia", "LÊ THỊ CHÍN", "Sơn Thị Ngọc Ánh"],
  ["tu", "Ông Ba", "bà Năm Bến Tre", "Kim Sa Rương", "Đặng Út", "Huỳnh Thị Mỹ Lệ-Hoa"],
  ["ấp 3, xã Hưng Nhượng", "ap thanh dong", "Đường 30 tháng 4", "khóm 5 phường 7", "xã mình đang ở", "nhà thờ Cái Mơn"],
  ["kẹo dừa", "bưởi da xanh", "may cat co", "thuốc ho", "gạo ST25", "tiền điện tháng này"],
  ["làm giấy khai sinh", "tui muon hoi", "Cho tôi gặp cán bộ", "hổng biết gõ sao", "abc", "Nguyễn Thị Tập "],
].flat();

interface Field {
  guide: Guide;
  step: Step;
  number: number;
  id: string;
  sample: string;
}

/** Every field where people type words of their own. */
const fields = guides.flatMap((guide) =>
  guide.steps.flatMap((step, index): Field[] => {
    const id = "type" in step.done ? step.done.type : "";
    const { practice, ownWords } = typingInto(step.screen, id) ?? {};
    return practice && ownWords ? [{ guide, step, number: index + 1, id, sample: practice }] : [];
  }),
);

const answer = (page: Page) => page.getByRole("status", { name: "Lời chỉ dẫn" });
const open = async (page: Page, { guide, number, id }: Pick<Field, "guide" | "number" | "id">) => {
  await page.goto(`/learn/${guide.code}/${number}?mode=alone`);
  const field = page.locator(`[data-part="${id}"]`);
  await expect(field).toBeVisible();
  return field;
};

test("there are fields for people's own words, and thirty texts for them", () => {
  expect(texts).toHaveLength(30);
  expect(fields.length).toBeGreaterThan(8);
});

for (const one of sampleOf(fields, 3)) {
  test(`whatever is typed at ${one.guide.code}, step ${one.number}, is taken, and the sample goes on`, async ({
    page,
  }) => {
    for (const text of texts) {
      const field = await open(page, one);
      await expect(page.getByRole("button", { name: "Điền mẫu" })).toBeHidden();
      await field.fill(text);
      await page.getByRole("button", { name: "Gõ xong rồi" }).click();
      await expect(answer(page), text).toContainText("Đúng rồi!");
      await expect(field, text).toHaveValue(one.sample);
    }
  });
}

test("text that stands in the field counts when another button, or Tiếp, is tapped", async ({ page }) => {
  const one = fields.find(({ step }) => step.mistakes.length > 0)!;
  const field = await open(page, one);
  await field.fill("Trần Văn Bảy");
  await page.locator(`[data-part="${one.step.mistakes[0]!.tap}"]`).click();
  await expect(answer(page)).toContainText("Đúng rồi!");
  await expect(await open(page, one)).toHaveValue("");
  await page.locator(`[data-part="${one.id}"]`).fill("Vườn dừa ông Bảy");
  await page.getByRole("button", { name: "Tiếp", exact: true }).tap();
  await expect(answer(page)).not.toContainText("chưa làm");
  await expect(page.getByText(new RegExp(`^Bước ${one.number + 1}/`))).toBeVisible();
});

const secrets = ["079 200 012 345", "9704 3612 3456 7890", "0270 3822 123", "482 913", "mật khẩu là bong1960"];

test("a real number, card, telephone, code or password is noticed where words are typed", async ({ page }) => {
  for (const secret of secrets) {
    const field = await open(page, fields[0]!);
    await field.fill(secret);
    await expect(answer(page), secret).toContainText("Máy không giữ số thật");
    await expect(field, secret).toHaveValue(fields[0]!.sample);
  }
});

test("the box that finds guides keeps none of them either", async ({ page }) => {
  await page.goto("/search");
  const box = page.getByRole("textbox");
  for (const secret of secrets) {
    await box.fill(secret);
    await expect(box, secret).toHaveValue("");
    await expect(page.getByText("Ô này chỉ để tìm bài.", { exact: false })).toBeVisible();
  }
  await box.fill("tam tru");
  await expect(page.getByText("Ô này chỉ để tìm bài.", { exact: false })).toBeHidden();
  await expect(page.locator(".search-rows a").first()).toBeVisible();
});
