import { expect, type Page } from "@playwright/test";
import { book as vietnamese } from "../../../src/wording/vi/book";
import { pseudoCode } from "../../wording/pseudo/pseudo-row";
import { bareTexts } from "./bare-text";
import { officeName, phuc, tham } from "./people";

export const counters = ["Bàn Một", "Bàn Hai"];

/** The calling voice is Vietnamese: so are the words that somebody reads aloud for it. */
const { digits, recording, invite } = vietnamese.board;
const readAloud = [...digits, recording.letter("A"), recording.otherDay, invite, ...counters.map(recording.counter)];
/** What people typed here, the names of the languages, and the name of the product. */
const typed = [
  officeName,
  tham.name,
  phuc.name,
  ...counters,
  "Tiếng Việt",
  "English",
  "ភាសាខ្មែរ",
  "Trạm Số",
  `${pseudoCode.toUpperCase()}/`,
];
export const known = [...typed, ...readAloud, ...readAloud.map((words) => `: ${words}`)];

/** The screen has come to rest, and says nothing that stands outside the brackets. */
export async function expectAllTranslated(page: Page, where: string, made: readonly string[] = []): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect.soft(page.getByText("[").first(), where).toBeAttached();
  expect.soft(await bareTexts(page, [...known, ...made]), where).toEqual([]);
}

/** Another screen of the same page: whoever came in stays in. */
export async function moveTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

export async function choosePseudo(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("group", { name: "Ngôn ngữ" }).locator(`[lang="${pseudoCode}"]`).click();
  await expect(page.locator("html")).toHaveAttribute("lang", pseudoCode);
}
