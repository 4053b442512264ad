import { databaseIn, harms } from "./support/harms";
import { expect, test } from "./support/opened-station";
import { askForHelp, signIn, tham } from "./support/people";
import { sampleOf } from "../machine/sample";

/** Half a log, or a few wrong bytes, may hit nothing that was not written again later: then there is nothing to say. */
const mayMiss = new Set(["the end of the log is cut off", "64 bytes of the log are wrong"]);

for (const [harm, damage] of sampleOf(Object.entries(harms), 3)) {
  test(`nobody who waits is lost when ${harm}`, async ({ tablet, watch }) => {
    watch.expect(/indexedDB|backing store|UnknownError|DatabaseClosed/i);
    await tablet.page.goto("/");
    await askForHelp(tablet.page);
    await tablet.switchOff();
    damage(databaseIn(tablet.folder));
    await tablet.switchOn();
    await tablet.page.goto("/");
    await expect(tablet.page.getByText("1 người đang chờ")).toBeVisible({ timeout: 30_000 });
    await signIn(tablet.page, tham);
    if (!mayMiss.has(harm)) await expect(tablet.page.getByText(/Máy đã lấy lại \d+ dòng/)).toBeVisible();
    await tablet.page
      .getByRole("button", { name: /^(Nhận|Mời người kế tiếp)/ })
      .first()
      .click();
    await expect(tablet.page.getByRole("heading", { name: /^A-001/ })).toBeVisible();
  });
}
