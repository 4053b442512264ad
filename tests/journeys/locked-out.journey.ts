import type { Page } from "@playwright/test";
import { makeCards } from "./support/cards";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { addMember, lock, openMember, openMembers, phuc, signIn, tapPin, tham } from "./support/people";
import { openPlace } from "./support/places";

const lan = { name: "Cô Lan", pin: "930471" };
const waiting = (page: Page) => page.getByText(/Chờ \d+:\d\d/);
const way = (page: Page, name: string) => page.getByRole("button", { name });

async function atThePad(page: Page, who: { name: string }): Promise<void> {
  await page.goto("/volunteer");
  await page.getByRole("button", { name: who.name }).click();
}

/** A child at the padlock: wrong PINs at two names until the door waits at both. */
async function guessAtTwo(page: Page): Promise<void> {
  for (const [who, tries] of [[tham, 5] as const, [phuc, 1] as const]) {
    await atThePad(page, who);
    for (let nth = 1; nth <= tries; nth += 1) {
      await tapPin(page, "714093");
      await expect(nth < tries ? page.getByText(`Còn ${5 - nth} lần thử`) : waiting(page)).toBeVisible();
    }
  }
}

/** Whoever this is stands before the waiting list. */
async function expectIn(page: Page, who: { name: string }): Promise<void> {
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeVisible();
  await expect(page.getByRole("banner")).toContainText(who.name);
}

test("wrong PINs at two names leave every other member a way in", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  for (const member of [phuc, lan]) await addMember(page, member);
  await lock(page);
  await guessAtTwo(page);
  for (let again = 0; again < 2; again += 1) {
    await page.goto("/");
    await signIn(page, lan);
    await lock(page);
  }
});

test("whoever is shut out is in at once with a key card, by a lead or by the recovery code, and comes in again", async ({
  page,
  office: { code },
}) => {
  // Four people at the door in a row, and twenty PINs that are slow to check on purpose.
  test.slow();
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  const card = await makeCards(page);
  await lock(page);
  await guessAtTwo(page);

  await atThePad(page, tham);
  await expect(waiting(page)).toBeVisible();
  await expectNoAxeFaults(page);
  await way(page, "Quét thẻ khóa").click();
  await expectNoAxeFaults(page);
  await page.getByLabel("Thẻ khóa").fill(card);
  await page.getByLabel("Mã PIN sáu số").fill("714093");
  await way(page, "Vào").click();
  await expect(page.getByRole("alert").filter({ hasText: "Còn 4 lần thử" })).toBeVisible();
  await page.getByLabel("Mã PIN sáu số").fill(tham.pin);
  await way(page, "Vào").click();
  await expectIn(page, tham);
  await lock(page);
  await page.goto("/");
  await signIn(page, tham);
  await lock(page);

  await atThePad(page, phuc);
  await way(page, "Nhờ tổ trưởng mở giúp").click();
  await expectNoAxeFaults(page);
  await way(page, tham.name).click();
  await expect(page.getByText(`Để mở máy cho ${phuc.name}`)).toBeVisible();
  await expectNoAxeFaults(page);
  await tapPin(page, tham.pin);
  await expectIn(page, phuc);
  await openPlace(page, "Trạm");
  await expect(page.getByRole("navigation", { name: "Trạm" }).getByRole("link")).toHaveCount(2);
  await lock(page);
  await page.goto("/");
  await signIn(page, phuc);
  await lock(page);

  await atThePad(page, phuc);
  await way(page, "Quên mã PIN").click();
  await expect(page.getByText("Nhờ tổ trưởng cho mã PIN mới")).toBeVisible();
  await expect(page.getByLabel("Mã khôi phục")).toHaveCount(0);

  await atThePad(page, tham);
  await way(page, "Quên mã PIN").click();
  await expect(page.getByText("còn tổ trưởng khác thì nhờ người đó")).toBeVisible();
  await page.getByLabel("Mã khôi phục").fill(code);
  await page.getByLabel(/Mã PIN mới/).fill("475902");
  await way(page, "Đặt mã PIN mới").click();
  await way(page, "Tôi đã cất mã").click();
  await expectIn(page, tham);
  await lock(page);
  await page.goto("/");
  await signIn(page, { ...tham, pin: "475902" });
});

test("a lead who is in lets a member in, and is out; it is written down who opened", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  await openMember(page, phuc.name);
  await page.getByRole("button", { name: `Cho ${phuc.name} vào máy` }).click();
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: "Cho vào", exact: true }).click();
  await expectIn(page, phuc);
  await openMembers(page);
  await expect(page.getByText("Chỉ tổ trưởng thêm được thành viên.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: phuc.name }).click();
  await expect(page.getByText(`${tham.name} mở máy giúp`)).toBeVisible();
  await expect(page.getByRole("button", { name: /vào máy/ })).toHaveCount(0);
});
