import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/opened-station";
import { signIn, tham } from "./support/people";
import { builtApp } from "./support/station";
import { stationOff } from "./support/watch";
import { openPlace } from "./support/places";

const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as {
  dependencies: Record<string, string>;
};

test("whose work the station is made of is read on the tablet, without a network, and beside the pages", async ({
  page,
  station,
  watch,
}) => {
  watch.expect(stationOff);
  await page.goto("/");
  await station.stop();
  await signIn(page, tham);
  await openPlace(page, "Máy này", "Phần mềm của người khác");
  await expect(page.getByRole("heading", { name: "Phần mềm của người khác" })).toBeVisible();
  const notices = page.getByRole("group");
  const shown = await notices.allTextContents();
  const besidePages = readFileSync(join(builtApp, "third-party-notices.txt"), "utf8");
  for (const [name, version] of Object.entries(dependencies)) {
    expect
      .soft(
        shown.some((text) => text.startsWith(`${name} ${version}`)),
        name,
      )
      .toBe(true);
    expect.soft(besidePages).toContain(`${name} ${version} (`);
  }
  const dexie = notices.filter({ hasText: /^dexie/ });
  await dexie.locator("summary").click();
  await expect(dexie.getByText("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION")).toBeVisible();
  await station.start();
});
