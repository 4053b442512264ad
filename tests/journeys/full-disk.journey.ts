import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/opened-station";
import { askForHelp, signIn, tham } from "./support/people";
import { nextCitizen } from "./support/room";

/** The tablet keeps a file it can do without; once it stands, all of the origin's room is taken. */
const hasBallast = async () => {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle("ballast").then((handle) => handle.getFile());
  return file.size > 0;
};

const askedInCopy = async () => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("copies");
  const file = await (await folder.getFileHandle("journal.lines")).getFile();
  return (await file.text()).split('"help-asked"').length - 1;
};

test("a tablet without any room left still gives numbers, and staff are told what to do", async ({ tablet }) => {
  const { page } = tablet;
  await page.goto("/");
  await expect.poll(() => page.evaluate(hasBallast).catch(() => false)).toBe(true);
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  const { usage } = await session.send("Storage.getUsageAndQuota", { origin });
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage });
  await page.goto("/");
  const numbers = [];
  for (let nth = 0; nth < 5; nth += 1) {
    numbers.push(await askForHelp(page));
    await nextCitizen(page);
  }
  expect(numbers).toEqual(["A-001", "A-002", "A-003", "A-004", "A-005"]);
  await page.goto("/");
  await signIn(page, tham);
  await expect(page.getByText("Bộ nhớ máy đã đầy.")).toBeVisible();
  await expectNoAxeFaults(page);
  for (const number of numbers) await expect(page.getByText(number).first()).toBeVisible();

  // With room again, the copy gets all that it could not be given.
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await nextCitizen(page);
  expect(await askForHelp(page)).toBe("A-006");
  // A file that is written while it is read cannot be read: it is asked for again.
  await expect.poll(() => page.evaluate(askedInCopy).catch(() => 0)).toBe(6);
});
