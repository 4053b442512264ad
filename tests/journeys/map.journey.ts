import { tasks } from "../cast/tasks";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, phone, test } from "./support/opened-station";
import { addMember, lock, phuc, signIn, tham } from "./support/people";
import { openPlace, placeLink } from "./support/places";

const addressOf = (url: string) => url.replace(/^https?:\/\/[^/]+/, "");

for (const who of ["lead", "volunteer"] as const)
  test(`a ${who} finds everything used each week within two taps, and the rest within three`, async ({ page }) => {
    test.slow();
    await page.goto("/");
    await signIn(page, tham);
    await addMember(page, phuc);
    if (who === "volunteer") {
      await lock(page);
      await signIn(page, phuc);
    }
    const taps: string[] = [];
    for (const { wants, weekly, taps: path, at } of tasks.filter((task) => task.who === who)) {
      await placeLink(page, "Hàng chờ").click();
      const [place, ...screens] = path;
      await openPlace(page, place, ...screens);
      await expect.poll(() => addressOf(page.url()), wants).toMatch(typeof at === "string" ? exactly(at) : at);
      await expect(page.getByRole("heading").first(), wants).toBeVisible();
      expect(path.length, wants).toBeLessThanOrEqual(weekly ? 2 : 3);
      taps.push(`${path.length} ${path.length > 1 ? "taps" : "tap "}  ${wants}: ${path.join(" → ")}`);
      if (at === "/board") await backFromBoard();
    }
    console.log(taps.join("\n"));

    async function backFromBoard() {
      await page.goto("/");
      await signIn(page, tham);
    }
  });

const exactly = (address: string) => new RegExp(`^${address.replace(/[.?/]/g, "\\$&")}$`);

test("any screen or setting is found by people's own words, with or without marks, and the whole map lies below", async ({
  page,
}) => {
  await page.goto("/");
  await signIn(page, tham);
  await openPlace(page, "Tìm mục");
  for (const place of ["Hàng chờ", "Tổ", "Kết quả", "Trạm", "Máy này"])
    await expect(page.getByRole("region", { name: place, exact: true })).toBeVisible();
  await expectNoAxeFaults(page);
  const field = page.getByRole("search").getByRole("textbox");
  await field.fill("mat dien");
  await expect(page.getByRole("main").getByRole("link").first()).toHaveText(/^Sổ giấy ngày mất điện/);
  await expectNoAxeFaults(page);
  await field.fill("xyzzy");
  await expect(page.getByText("Chưa thấy mục nào như vậy.")).toBeVisible();
  await field.fill("ngày tết");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("form", { name: "Giờ mở cửa" })).toBeVisible();
  await expect(page.getByRole("form")).toHaveCount(1);
});

test("whoever looks for their own PIN taps their own name, and figures for the province are one tap below the places reached", async ({
  page,
}) => {
  await page.goto("/");
  await signIn(page, tham);
  await page.getByRole("banner").getByText(tham.name).click();
  await expect(page.getByRole("heading", { name: "Mã PIN của tôi" })).toBeVisible();
  await openPlace(page, "Kết quả");
  await expect(page.getByRole("navigation", { name: "Kết quả" })).toContainText("gửi số lên tỉnh");
  await openPlace(page, "Kết quả", "Nơi đã tới");
  await page.getByRole("link", { name: "Gửi số lên tỉnh ở cuối trang" }).click();
  const sending = page.getByRole("region", { name: "Gửi số liệu lên tỉnh, nhận số liệu về" });
  await expect(sending).toBeInViewport();
  await openPlace(page, "Tìm mục", "Gửi số lên tỉnh");
  await expect(page.getByRole("heading", { name: "So với 100 %" })).toBeAttached();
  await expect(sending).toBeInViewport({ ratio: 0.2 });
});

test("an address of before leads on to where its screen stands now", async ({ page }) => {
  for (const [old, now] of [
    ["/settings", "/station"],
    ["/team/coverage?month=2026-10", "/report/coverage?month=2026-10"],
    ["/team/trouble", "/report/trouble"],
  ] as const) {
    await page.goto(old);
    await expect(page.getByRole("button", { name: tham.name })).toBeVisible();
    expect(addressOf(page.url())).toBe(now);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: phone.viewport, hasTouch: true });

  test("the three places that matter there lie at the lower edge, and the search leads to all others", async ({
    page,
  }) => {
    await page.goto("/");
    await signIn(page, tham);
    const bar = page.getByRole("banner").getByRole("navigation");
    await expect(bar.getByRole("link")).toHaveText(["Hàng chờ", "Tổ", "Tìm mục"]);
    const box = await bar.boundingBox();
    expect(box!.y + box!.height).toBeCloseTo(640, 0);
    for (const link of await bar.getByRole("link").all())
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(56);
    // A browser of tests promises to keep nothing: the red mark says so where it stands.
    await expect(page.getByRole("link", { name: /Máy này: sổ của trạm chưa giữ chắc/ })).toBeVisible();
    await expectNoAxeFaults(page);
    await openPlace(page, "Tìm mục", "Giờ mở cửa");
    await expect(page.getByRole("form", { name: "Giờ mở cửa" })).toBeVisible();
    await expectNoAxeFaults(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test("the staff choose the size of their text, and the citizens keep theirs", async ({ page }) => {
  await page.goto("/");
  await signIn(page, tham);
  const sizeOf = () => page.locator(".staff-main").evaluate((main) => parseFloat(getComputedStyle(main).fontSize));
  const usual = await sizeOf();
  await page.getByRole("button", { name: /^Cỡ chữ A, / }).click();
  await page.getByRole("button", { name: /^Cỡ chữ A\+, / }).click();
  expect((await sizeOf()) / usual).toBeCloseTo(1.45, 2);
  await expectNoAxeFaults(page);
  await lock(page);
  expect(await page.evaluate(() => document.documentElement.dataset.text ?? "a")).toBe("a");
  await signIn(page, tham);
  expect((await sizeOf()) / usual).toBeCloseTo(1.45, 2);
});
