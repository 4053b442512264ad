import type { Page } from "@playwright/test";
import { backupAddress } from "../../src/domain/addresses";
import { buildChanged } from "../mutants/build-with-mutant";
import { book } from "../wording/pseudo/book";
import { pseudoRow, pseudoTelling } from "../wording/pseudo/pseudo-row";
import { pseudo } from "../wording/pseudo/pseudo-words";
import { bareTexts } from "./support/bare-text";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { givePin, openStation, phuc, signIn, tham } from "./support/people";
import { choosePseudo, counters, expectAllTranslated, known, moveTo } from "./support/pseudo-walk";
import { fillRoom } from "./support/room";

const citizenScreens =
  "/ /topic/papers /search /learn/DVC1/1 /learn/DVC1/4 /learn/DVC2/1 /take-home/DVC1/3 /take-home/DVC2/3 /my-number /resume /set-up /nowhere /board /join /removed".split(
    " ",
  );
const teamScreens = "members members?part=add duties roster training training/DVC1 units".split(" ");
const otherScreens =
  "find report report/coverage report/trouble station station/office rules voice print paper tablet backup recovery cards devices glass pin".split(
    " ",
  );
const staffScreens = [
  "/team",
  ...teamScreens.map((name) => `/team/${name}`),
  ...otherScreens.map((name) => `/${name}`),
];

let folder = "";
test.beforeAll(async () => {
  folder = await buildChanged("pseudo-language", [pseudoRow, pseudoTelling]);
});

async function tapPinOf(page: Page, who: typeof tham): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: book.welcome.header.staff }).click();
  await expect(page.getByRole("button", { name: who.name })).toBeVisible();
  await expectAllTranslated(page, "the door");
  await page.getByRole("button", { name: who.name }).click();
  await expectAllTranslated(page, "the PIN");
  for (const digit of who.pin) await page.getByRole("button", { name: pseudo(`Số ${digit}`), exact: true }).click();
}

async function signInPseudo(page: Page): Promise<void> {
  await tapPinOf(page, tham);
  await expect(page.getByRole("heading", { name: pseudo("Đang chờ") })).toBeVisible();
}

/** The code, the file and its reading back, each with what is said of it. */
async function backUpPseudo(page: Page): Promise<void> {
  const says = book.safety.backup;
  await moveTo(page, backupAddress);
  await page.getByRole("button", { name: says.firstCode }).click();
  // The code is made of letters by chance, and comes when it is made.
  const code = await page.locator(".recovery-letters").textContent();
  await expectAllTranslated(page, "a backup's code", [code ?? ""]);
  await page.getByRole("button", { name: says.kept }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: says.save }).click(),
  ]);
  await expectAllTranslated(page, "a backup that is saved");
  await page.getByLabel(says.check).setInputFiles(await download.path());
  await expect(page.getByRole("status").filter({ hasText: /\[/ }).first()).toBeVisible();
  await expectAllTranslated(page, "a backup that is read back");
}

test("every screen of the citizen says everything in the language that was chosen from the list", async ({
  page,
  station,
}) => {
  await station.start(folder);
  await openStation(page);
  await choosePseudo(page);
  await expectNoAxeFaults(page);
  for (const address of citizenScreens) {
    await page.goto(address);
    await expectAllTranslated(page, address);
  }
  await page.goto("/search");
  await page.getByRole("searchbox").or(page.getByRole("textbox")).first().fill("zzzz");
  await expectAllTranslated(page, "nothing found");
  await page.goto("/learn/DVC1/3");
  await page.getByRole("button", { name: book.welcome.askForHelp }).first().click();
  await expect(page.getByRole("heading", { name: /^[A-Z]-\d{3}$/ })).toBeVisible();
  await expectAllTranslated(page, "a number");
  const { turn } = book;
  for (const choice of [turn.way.choose, turn.priority.choose, turn.withdraw.choose]) {
    await page.goto("/number");
    const button = page.getByRole("button", { name: choice });
    await expect.soft(button, choice).toBeVisible();
    if (await button.isVisible()) await button.click();
    await expectAllTranslated(page, choice);
  }
});

test("every screen of volunteers, leads and the tablet says everything in it", async ({ page, station }) => {
  await station.start(folder);
  await openStation(page);
  await fillRoom(page, { members: [phuc], desks: counters, people: 2 });
  await choosePseudo(page);
  await signInPseudo(page);
  await expectAllTranslated(page, "the waiting list");
  await page.getByRole("button", { name: /A-001/ }).first().click();
  await expectAllTranslated(page, "a request in hand");
  for (const address of staffScreens) {
    await moveTo(page, address);
    await expectAllTranslated(page, address);
  }
  await backUpPseudo(page);
});

test("what comes up by itself is said in it: the question whether anybody is there and a first PIN", async ({
  page,
  station,
}) => {
  await station.start(folder);
  await page.clock.install();
  await openStation(page);
  await fillRoom(page, { members: [phuc] });
  await signIn(page, tham);
  const pin = await givePin(page, phuc.name);
  await choosePseudo(page);
  await page.goto("/learn/DVC1/1");
  await expect(page.getByText("[").first()).toBeVisible();
  await page.clock.runFor(125_000);
  await expect(page.getByRole("dialog", { name: book.visit.idle.title })).toBeVisible();
  // The question ends by itself: nothing is waited for before its words are read.
  expect.soft(await bareTexts(page, known), "is anybody there").toEqual([]);
  await page.getByRole("dialog").getByRole("button").click();
  await tapPinOf(page, { ...phuc, pin });
  await expect(page.getByRole("heading", { name: book.pin.first.title(phuc.name) })).toBeVisible();
  await expectAllTranslated(page, "a first PIN");
});

test("the walk notices a text that was never translated", async ({ page, station }) => {
  await station.start(folder);
  await choosePseudo(page);
  await page.evaluate(() => document.querySelector("main, body")!.append("Không ai dịch"));
  expect(await bareTexts(page, known)).toEqual(["Không ai dịch"]);
});
