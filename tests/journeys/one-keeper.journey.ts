import type { Page } from "@playwright/test";
import { buildWithMutant } from "../mutants/build-with-mutant";
import { expect, test } from "./support/journey";
import { addMember, askForHelp, lock, openStation, phuc, signIn, tham } from "./support/people";

const rounds = 200;

interface Stage {
  citizen: Page;
  volunteers: [Page, Page];
}

/** Two volunteers signed in on two pages, and a citizen on a third. */
async function setStage(citizen: Page): Promise<Stage> {
  await openStation(citizen);
  await signIn(citizen, tham);
  await addMember(citizen, phuc);
  await lock(citizen);
  const volunteers: [Page, Page] = [await citizen.context().newPage(), await citizen.context().newPage()];
  for (const [at, who] of [tham, phuc].entries()) {
    await volunteers[at]!.goto("/");
    await signIn(volunteers[at]!, who);
  }
  return { citizen, volunteers };
}

/** Both tap "take" in the same millisecond of the wall clock. */
async function takeTogether(volunteers: [Page, Page], number: string): Promise<void> {
  const take = (page: Page) => page.getByRole("button", { name: `Nhận ${number}` });
  for (const page of volunteers) await take(page).waitFor();
  const at = Date.now() + 60;
  const tapAt = (button: Element, when: number) =>
    new Promise<void>((resolve) => {
      const wait = () => (Date.now() < when ? setTimeout(wait) : resolve());
      wait();
    }).then(() => {
      button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      (button as HTMLButtonElement).click();
    });
  await Promise.all(volunteers.map((page) => take(page).evaluate(tapAt, at)));
}

/** One round; says what each volunteer saw: the request in hand, or the word that another was first. */
async function playRound({ citizen, volunteers }: Stage): Promise<("keeps" | "told" | "nothing")[]> {
  const number = await askForHelp(citizen);
  await takeTogether(volunteers, number);
  const seen = await Promise.all(
    volunteers.map(async (page): Promise<"keeps" | "told" | "nothing"> => {
      const keeps = page.getByRole("heading", { name: `${number} ·` });
      const told = page.getByText("Người khác vừa nhận số này trước.");
      const other = page.getByRole("listitem").filter({ hasText: number }).filter({ hasText: "đang giúp" });
      await keeps.or(other).first().waitFor();
      if (await keeps.isVisible()) return "keeps";
      return told.waitFor({ timeout: 2_000 }).then(
        () => "told" as const,
        () => "nothing" as const,
      );
    }),
  );
  const keeper = volunteers[seen.indexOf("keeps")];
  await keeper?.getByRole("button", { name: "Tự làm được" }).click();
  await expect(citizen.getByRole("heading", { name: "Giỏi quá" })).toBeVisible();
  return seen;
}

test("two who take the same request at the same moment: exactly one keeps it, the other is told", async ({ page }) => {
  test.setTimeout(600_000);
  const stage = await setStage(page);
  for (let round = 1; round <= rounds; round += 1) {
    expect((await playRound(stage)).toSorted(), `round ${round}`).toEqual(["keeps", "told"]);
  }
});

test.describe("without the rule that a version is written once", () => {
  test.use({
    folder: async ({}, use) =>
      use(
        await buildWithMutant("no-version-rule", {
          file: "src/journal/dexie-append.ts",
          find: `if (versionOf(row) !== event.version - 1) throw new VersionTaken();
  await store.events.add(event);`,
          replace: "await store.events.put(event);",
          breaks: "two volunteers believe that they took the same request",
        }),
      ),
  });

  test("the same rounds find two who both believe they took it", async ({ page }) => {
    test.setTimeout(600_000);
    const stage = await setStage(page);
    for (let round = 1; round <= rounds; round += 1) {
      if ((await playRound(stage)).includes("nothing")) return;
    }
    expect.soft(false, "the broken rule was noticed").toBe(true);
  });
});
