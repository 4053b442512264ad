import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { openStation, tapPin, tham } from "./support/people";

const tooOld = "Trình duyệt của máy này cũ quá";

test("a browser of today is not called old", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Làm giấy tờ trên mạng" })).toBeVisible();
  await expect(page.getByText(tooOld)).toBeHidden();
});

test("a browser too old is told so in words, in both languages, though nothing else of the station starts", async ({
  page,
  watch,
}) => {
  // An old browser cannot even read the scripts: here, none of them comes.
  watch.expect(/ERR_FAILED/);
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.addInitScript(() => (CSS.supports = () => false));
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText(tooOld);
  await expect(page.getByRole("alert")).toContainText("This browser is too old.");
  await expectNoAxeFaults(page);
});

test("the health page names the oldest browsers, and this one when it is older", async ({ page }) => {
  await openStation(page);
  const row = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Trình duyệt" }) });
  const goThere = async () => {
    await page.goto("/tablet");
    await page.getByRole("button", { name: tham.name }).click();
    await tapPin(page, tham.pin);
  };
  await goThere();
  await expect(row).toContainText("Chrome, Edge 109, Firefox 128, Safari 16.4");
  await expect(row.getByRole("img")).toHaveAccessibleName("tốt");
  await page.addInitScript(() => (CSS.supports = () => false));
  await goThere();
  await expect(row).toContainText("Cũ quá.");
  await expect(row.getByRole("img")).toHaveAccessibleName("cần làm ngay");
});
