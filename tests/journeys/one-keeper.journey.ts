import type { Page } from "@playwright/test";
import { buildWithMutant } from "../mutants/build-with-mutant";
import { expect, test } from "./support/journey";
import { addMember, askForHelp, lock, openStation, phuc, signIn, tham } from "./support/people";

// The whole two hundred with `npm run journeys:all`; a third of them already catches the build without the rule.
const rounds = process.env.JOURNEYS_ALL ? 200 : 60;

type Volunteers = [Page, Page];

/** Two volunteers signed in on two pages, and one citizen who waits. */
async function setStage(page: Page): Promise<Volunteers> {
  await openStation(page);
  await signIn(page, tham);
  await addMember(page, phuc);
  await lock(page);
  await askForHelp(page);
  const second = await page.context().newPage();
  await second.goto("/");
  await signIn(page, tham);
  await signIn(second, phuc);
  return [page, second];
}

const take = (page: Page) => page.getByRole("button", { name: "Nhận A-001" });

/** Both tap "take" in the same millisecond; false when a busy machine let one page see the other's turn first. */
async function takeTogether(volunteers: Volunteers): Promise<boolean> {
  for (const page of volunteers) await take(page).waitFor();
  const at = Date.now() + 40;
  const tapAt = async (button: Element, when: number) => {
    while (Date.now() < when) await new Promise((resolve) => setTimeout(resolve));
    const stands = button.isConnected && !(button as HTMLButtonElement).disabled;
    button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    (button as HTMLButtonElement).click();
    return stands;
  };
  const taps = await Promise.all(volunteers.map((page) => take(page).evaluate(tapAt, at)));
  return taps.every(Boolean);
}

type Seen = "keeps" | "told" | "nothing";

/** What a volunteer sees: the request in hand, or the word that another was first. */
async function whatSees(page: Page): Promise<Seen> {
  const keeps = page.getByRole("heading", { name: "A-001 ·" });
  const told = page.getByText(/vừa nhận A-001 trước\.$/);
  await keeps.or(page.getByText("đang giúp")).first().waitFor();
  if (await keeps.isVisible()) return "keeps";
  return told.waitFor({ timeout: 20_000 }).then(
    () => "told" as const,
    () => "nothing" as const,
  );
}

/** One round: both take, whoever keeps it returns it to the list. Played again if the two taps did not meet. */
async function playRound(volunteers: Volunteers): Promise<Seen[]> {
  const met = await takeTogether(volunteers);
  const seen = await Promise.all(volunteers.map((page) => whatSees(page)));
  const keeper = volunteers[seen.indexOf("keeps")];
  // The page behind draws once a second at most; a click that waits for it to stand still would cost two.
  for (const name of ["Cách khác…", "Trả lại hàng chờ"])
    await keeper?.getByRole("button", { name }).dispatchEvent("click");
  return met ? seen : playRound(volunteers);
}

test("two who take the same request at the same moment: exactly one keeps it, the other is told", async ({ page }) => {
  const volunteers = await setStage(page);
  for (let round = 1; round <= rounds; round += 1) {
    expect((await playRound(volunteers)).toSorted(), `round ${round}`).toEqual(["keeps", "told"]);
  }
});

test.describe("without the rule that a version is written once", () => {
  test.use({
    folder: async ({}, use) =>
      use(
        await buildWithMutant("no-version-rule", {
          file: "src/journal/dexie-append.ts",
          find: `if (versionOf(before) !== event.version - 1) throw new VersionTaken();
  const { row, counts } = applyToRow(before, event);
  await Promise.all([store.events.add(stored),`,
          replace: `const { row, counts } = applyToRow(before, event);
  await Promise.all([store.events.put(stored),`,
          breaks: "two volunteers believe that they took the same request",
        }),
      ),
  });

  test("the same rounds find two who both believe they took it", async ({ page }) => {
    const volunteers = await setStage(page);
    for (let round = 1; round <= rounds; round += 1) {
      if ((await playRound(volunteers)).includes("nothing")) return;
    }
    expect.soft(false, "the broken rule was noticed").toBe(true);
  });
});
