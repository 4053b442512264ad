import type { Page } from "@playwright/test";
import { addMember, askForHelp, lock, openStation, setDesks, signIn, tham } from "./people";
import { learnAddress } from "../../../src/domain/address-of";
import { openPlace } from "./places";

/** Presses the first button of that name: the one a volunteer's thumb would find. */
export const click = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** Another citizen stands at the tablet: nothing of the one before is left. */
export async function nextCitizen(page: Page, address = learnAddress("DVC1", 5)): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(address);
}

interface Plan {
  members?: { name: string; pin: string }[];
  desks?: string[];
  /** So many people ask, all stuck at the same step. */
  people?: number;
}

/** An opened station gets its members, desks, and people who wait; gives their numbers. The last one's screen stays open. */
export async function fillRoom(page: Page, { members = [], desks = [], people = 0 }: Plan): Promise<string[]> {
  await page.goto("/");
  await signIn(page, tham);
  for (const member of members) await addMember(page, member);
  if (desks.length) await setDesks(page, desks);
  await lock(page);
  const numbers: string[] = [];
  for (let nth = 0; nth < people; nth += 1) {
    await nextCitizen(page);
    numbers.push(await askForHelp(page));
  }
  return numbers;
}

/** The same from a tablet fresh out of its box, where the day must be another than today. */
export async function openRoom(page: Page, plan: Plan): Promise<string[]> {
  await openStation(page);
  return fillRoom(page, plan);
}

/** The row of the list that shows this number. */
export const rowOf = (staff: Page, number: string) => staff.getByRole("listitem").filter({ hasText: number });

/** The numbers that wait, in the order the list shows them. */
export const listed = (staff: Page): Promise<string[]> => staff.locator(".console-rows .row-number").allInnerTexts();

/** The card that leads to a form, where it is called otherwise. */
const cardOf: Readonly<Record<string, string>> = {
  "Thời gian": "Thời gian chờ",
  "Chờ lâu thì báo tổ trưởng": "Thời gian chờ",
};

/** The lead saves one part of how the station works, and comes back to the list. */
export async function setRules(page: Page, part: string, fill: (form: ReturnType<Page["getByRole"]>) => Promise<void>) {
  await openPlace(page, "Trạm", cardOf[part] ?? part);
  const form = page.getByRole("form", { name: part });
  await fill(form);
  await form.getByRole("button", { name: "Lưu phần này" }).click();
  await form.getByText("Đã lưu.").waitFor();
  await page.getByRole("link", { name: "Hàng chờ", exact: true }).click();
}

/** Every row of one table of the journal, as it stands on the disk. */
export const readTable = (page: Page, table: string): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open("tram-so-journal");
        opening.onerror = () => reject(opening.error ?? new Error("The journal did not open."));
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as Record<string, unknown>[]);
          };
        };
      }),
    table,
  );
