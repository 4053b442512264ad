import type { Page } from "@playwright/test";
import { makeCards } from "./support/cards";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import {
  addMember,
  chooseFirstPin,
  givePin,
  lock,
  openMembers,
  openNewMembers,
  phuc,
  pinOnPaper,
  signIn,
  signInFirst,
  tapPin,
  tham,
} from "./support/people";
import { readTable } from "./support/room";
import { csvOf, type Line } from "./support/team-file";
import { openPlace } from "./support/places";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const two = ["Chị Liên", "Anh Khôi"].map((name): Line => [name, "", "", "", "", ""]);
const inPlaceOf = { ...phuc, pin: "930471" };

async function typePins(page: Page, old: string, fresh: string): Promise<void> {
  await page.getByLabel("Mã PIN đang dùng").fill(old);
  await page.getByLabel("Mã PIN mới (sáu số)").fill(fresh);
  await page.getByLabel("Gõ lại mã PIN mới").fill(fresh);
  await press(page, "Đổi mã PIN");
}

test("a member changes their own PIN, and is told what it means for their card", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await signIn(page, tham);
  await makeCards(page);
  await addMember(page, phuc);
  const toOwnPin = async () => {
    await openPlace(page, "Máy này", "Mã PIN của tôi");
  };
  await toOwnPin();
  await expect(page.getByText("không mở được số điện thoại bà con để lại")).toBeVisible();
  await expectNoAxeFaults(page);
  await lock(page);
  await signIn(page, phuc);
  await toOwnPin();
  await expect(page.getByText("Cô chú có thẻ khóa")).toHaveCount(0);
  await typePins(page, "714093", inPlaceOf.pin);
  await expect(page.getByText("Còn 4 lần thử")).toBeVisible();
  await typePins(page, phuc.pin, phuc.pin);
  await expect(page.getByText("Đây vẫn là mã cũ")).toBeVisible();
  await typePins(page, phuc.pin, inPlaceOf.pin);
  await expect(page.getByText("Từ nay vào máy bằng mã mới")).toBeVisible();
  await expect(page.getByLabel("Mã PIN đang dùng")).toHaveValue("");
  await lock(page);
  await signIn(page, inPlaceOf);
});

test("a lead gives a forgotten PIN anew, and the one on paper opens nothing but the choice of an own one", async ({
  page,
}) => {
  test.slow();
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  const first = await givePin(page, phuc.name);
  await lock(page);

  await page.getByRole("link", { name: "Dành cho tình nguyện viên" }).click();
  await page.getByRole("button", { name: phuc.name }).click();
  await tapPin(page, first);
  await expect(page.getByRole("heading", { name: `${phuc.name} đặt mã PIN của mình` })).toBeVisible();
  await expect(page.getByRole("link", { name: "Tổ", exact: true })).toHaveCount(0);
  await expectNoAxeFaults(page);
  await chooseFirstPin(page, first);
  await expect(page.getByText("Đây vẫn là mã cũ")).toBeVisible();
  // Whoever gives up here is asked again.
  await page.goto("/");
  await signInFirst(page, { ...phuc, pin: first }, inPlaceOf.pin);
  await lock(page);
  await signIn(page, inPlaceOf);
  const lines = await readTable(page, "events");
  expect(lines.map(({ type }) => type)).toEqual(expect.arrayContaining(["member-pin-given", "member-pin-chosen"]));
  expect(JSON.stringify(lines)).not.toMatch(new RegExp(`${first}|${inPlaceOf.pin}`));
});

test("first PINs stand behind the lock until they are handed out, and are made anew when their paper is lost", async ({
  page,
}) => {
  test.slow();
  await page.goto("/");
  await signIn(page, tham);
  await openNewMembers(page);
  await page.getByLabel("Chọn tệp Excel hoặc CSV").setInputFiles(csvOf(two));
  await press(page, "Thêm 2 người");
  const first = await pinOnPaper(page, "Chị Liên");
  await lock(page);
  await signIn(page, tham);
  await expect(page.getByText("Mã PIN lần đầu chưa phát xong.")).toBeVisible();
  await page.getByRole("link", { name: "Mở xem" }).click();
  expect(await pinOnPaper(page, "Chị Liên")).toBe(first);
  await expectNoAxeFaults(page);
  await press(page, "Đã phát xong");
  await expect(page.getByText("2 người chưa dùng mã PIN lần đầu.")).toBeVisible();
  await lock(page);

  await signInFirst(page, { name: "Chị Liên", pin: first }, inPlaceOf.pin);
  await expect(page.getByText("chưa phát xong")).toHaveCount(0);
  await page.reload();
  await page.getByRole("button", { name: tham.name }).click();
  await tapPin(page, tham.pin);
  await openMembers(page);
  await expect(page.getByText("1 người chưa dùng mã PIN lần đầu.")).toBeVisible();
  await press(page, "Mất giấy, làm mã khác");
  await press(page, "Làm mã cho 1 người");
  const anew = await pinOnPaper(page, "Anh Khôi");
  await lock(page);
  await signInFirst(page, { name: "Anh Khôi", pin: anew }, "475902");
});

test("a recovery code stands behind the lock until it is put away", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Máy này", "Mã khôi phục");
  await press(page, "Làm mã khôi phục mới");
  const code = page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/);
  const made = await code.innerText();
  await lock(page);
  await signIn(page, tham);
  await expect(page.getByText("Mã khôi phục chưa cất.")).toBeVisible();
  await page.getByRole("link", { name: "Mở xem" }).click();
  await expect(code).toHaveText(made);
  await press(page, "Tôi đã cất mã");
  await expect(code).toHaveCount(0);
  await page.getByRole("link", { name: "Hàng chờ", exact: true }).click();
  await expect(page.getByText("Mã khôi phục chưa cất.")).toHaveCount(0);
});

test("a backup code and half-made cards stand behind the lock until they are kept, for whoever made them alone", async ({
  page,
}) => {
  test.slow();
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  const code = page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/);
  const cards = page.getByText(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/);
  await openPlace(page, "Máy này", "Sao lưu");
  await press(page, "Làm mã sao lưu");
  const made = await code.innerText();
  await openPlace(page, "Máy này", "Thẻ khóa");
  await page.getByLabel("Mã PIN của cô chú").fill(tham.pin);
  await press(page, "Làm ba thẻ");
  await expect(cards).toHaveCount(3);
  const onCards = await cards.allInnerTexts();
  await lock(page);

  await signIn(page, phuc);
  await expect(page.getByRole("link", { name: "Mở xem" })).toHaveCount(0);
  await lock(page);
  await signIn(page, tham);
  const notice = (says: string) => page.getByRole("status").filter({ hasText: says });
  await expectNoAxeFaults(page);
  await notice("Mã sao lưu chưa cất.").getByRole("link", { name: "Mở xem" }).click();
  await expect(code).toHaveText(made);
  await press(page, "Tôi đã cất mã");
  await expect(code).toHaveCount(0);
  await notice("Thẻ khóa đang làm dở.").getByRole("link", { name: "Mở xem" }).click();
  await expect(cards).toHaveText(onCards);
  await press(page, "Đã in xong, đọc lại");
  await page.getByLabel("Thẻ khóa").fill(onCards[0]!);
  await press(page, "Kiểm tra thẻ");
  await lock(page);

  // Read back by half: the same cards are there, and none is in force until the last was read.
  await signIn(page, tham);
  await page.getByRole("link", { name: "Mở xem" }).click();
  await expect(cards).toHaveText(onCards);
  await press(page, "Thôi, không làm thẻ");
  await page.getByRole("link", { name: "Hàng chờ", exact: true }).click();
  await expect(page.getByRole("link", { name: "Mở xem" })).toHaveCount(0);
});
