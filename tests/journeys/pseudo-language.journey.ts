import type { Page } from "@playwright/test";
import { buildWithMutant } from "../mutants/build-with-mutant";
import { book as vietnamese } from "../../src/wording/vi/book";
import { book } from "../wording/pseudo/book";
import { pseudoCode, pseudoRow } from "../wording/pseudo/pseudo-row";
import { pseudo } from "../wording/pseudo/pseudo-words";
import { bareTexts } from "./support/bare-text";
import { expectNoAxeFaults } from "./support/expect-no-axe-faults";
import { expect, test } from "./support/journey";
import { officeName, openStation, phuc, tham } from "./support/people";
import { fillRoom } from "./support/room";

const desks = ["Bàn Một", "Bàn Hai"];
/** The calling voice is Vietnamese: so are the words that somebody reads aloud for it. */
const { digits, recording, invite } = vietnamese.board;
const readAloud = [...digits, recording.letter("A"), recording.otherDay, invite, ...desks.map(recording.counter)];
/** What people typed here, the names of the languages, and the name of the product. */
const typed = [officeName, tham.name, phuc.name, ...desks, "Tiếng Việt", "English", "Trạm Số"];
const known = [...typed, ...readAloud, ...readAloud.map((words) => `: ${words}`)];

const citizenScreens =
  "/ /topic/papers /search /learn/DVC1/1 /learn/DVC1/4 /take-home/DVC1/3 /my-number /resume /set-up /nowhere /board".split(
    " ",
  );
const teamScreens = "members duties roster training training/DVC1 coverage trouble units".split(" ");
const tabletScreens = "report settings pin tablet rules backup paper voice print cards glass".split(" ");
const staffScreens = [
  "/team",
  ...teamScreens.map((name) => `/team/${name}`),
  ...tabletScreens.map((name) => `/${name}`),
];

let folder = "";
test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = await buildWithMutant("pseudo-language", pseudoRow);
});

/** The screen has come to rest, and says nothing that stands outside the brackets. */
async function expectAllTranslated(page: Page, where: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect.soft(page.getByText("[").first(), where).toBeAttached();
  expect.soft(await bareTexts(page, known), where).toEqual([]);
}

/** Another screen of the same page: whoever came in stays in. */
async function moveTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

async function choosePseudo(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("combobox", { name: "Ngôn ngữ" }).selectOption(pseudoCode);
  await expect(page.locator("html")).toHaveAttribute("lang", pseudoCode);
}

async function signInPseudo(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: book.welcome.header.staff }).click();
  await expect(page.getByRole("button", { name: tham.name })).toBeVisible();
  await expectAllTranslated(page, "the door");
  await page.getByRole("button", { name: tham.name }).click();
  await expectAllTranslated(page, "the PIN");
  for (const digit of tham.pin) await page.getByRole("button", { name: pseudo(`Số ${digit}`), exact: true }).click();
  await expect(page.getByRole("heading", { name: pseudo("Đang chờ") })).toBeVisible();
}

test("every screen of the citizen says everything in the language that was chosen from the list", async ({
  page,
  station,
}) => {
  test.setTimeout(400_000);
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
  test.setTimeout(600_000);
  await station.start(folder);
  await openStation(page);
  await fillRoom(page, { members: [phuc], desks, people: 2 });
  await choosePseudo(page);
  await signInPseudo(page);
  await expectAllTranslated(page, "the waiting list");
  await page.getByRole("button", { name: /A-001/ }).first().click();
  await expectAllTranslated(page, "a request in hand");
  for (const address of staffScreens) {
    await moveTo(page, address);
    await expectAllTranslated(page, address);
  }
});

test("the walk notices a text that was never translated", async ({ page, station }) => {
  await station.start(folder);
  await choosePseudo(page);
  await page.evaluate(() => document.querySelector("main, body")!.append("Không ai dịch"));
  expect(await bareTexts(page, known)).toEqual(["Không ai dịch"]);
});
