import { expect, type Page } from "@playwright/test";
import { learnAddress } from "../../../src/domain/address-of";
import { expectNoAxeFaults } from "./expect-no-axe-faults";
import { openPlace } from "./places";

export const officeName = "Ủy ban nhân dân xã Hưng Nhượng";
export const tham = { name: "Chị Thắm", pin: "280519" };
export const phuc = { name: "Anh Phúc", pin: "551947" };

export const askButton = (page: Page) => page.getByRole("button", { name: "Nhờ giúp" });

/** A newcomer opens the station and puts the recovery code away; gives the code. */
export async function openStation(page: Page): Promise<string> {
  await page.goto("/");
  await page.getByRole("link", { name: "Mở trạm" }).click();
  await page.getByLabel("Tên cơ quan").fill(officeName);
  await page.getByLabel("Tên của tổ trưởng").fill(tham.name);
  await page.getByLabel("Mã PIN sáu số").fill(tham.pin);
  await page.getByLabel("Gõ lại mã PIN").fill(tham.pin);
  await page.getByRole("button", { name: "Mở trạm" }).click();
  const code = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/).innerText();
  await page.getByRole("button", { name: "Tôi đã cất mã" }).click();
  await page.getByRole("button", { name: "Về màn hình của bà con" }).click();
  return code;
}

export async function tapPin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await page.getByRole("button", { name: `Số ${digit}`, exact: true }).click();
}

/** A member signs in through the discreet door, wherever the citizen is. */
export async function signIn(page: Page, who: { name: string; pin: string }): Promise<void> {
  await page.getByRole("link", { name: "Dành cho tình nguyện viên" }).click();
  await page.getByRole("button", { name: who.name }).click();
  await tapPin(page, who.pin);
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeVisible();
}

/** A member comes in by a first PIN on paper, and chooses the one that opens from then on. */
export async function signInFirst(page: Page, who: { name: string; pin: string }, own: string): Promise<void> {
  await page.getByRole("link", { name: "Dành cho tình nguyện viên" }).click();
  await page.getByRole("button", { name: who.name }).click();
  await tapPin(page, who.pin);
  await chooseFirstPin(page, own);
  await expect(page.getByRole("heading", { name: "Đang chờ" })).toBeVisible();
}

/** Types a PIN of one's own in place of the one on paper. */
export async function chooseFirstPin(page: Page, own: string): Promise<void> {
  await page.getByLabel("Mã PIN mới (sáu số)").fill(own);
  await page.getByLabel("Gõ lại mã PIN mới").fill(own);
  await page.getByRole("button", { name: "Đặt mã này và vào" }).click();
}

/** From anywhere on the volunteers' side to the list of members. */
export async function openMembers(page: Page): Promise<void> {
  await openPlace(page, "Tổ", "Thành viên");
}

/** From anywhere on the volunteers' side to where a lead adds members. */
export const openNewMembers = (page: Page) => openPlace(page, "Tổ", "Thành viên", "Thêm thành viên");

/** From anywhere on the volunteers' side to the page of one member. */
export const openMember = (page: Page, name: string) => openPlace(page, "Tổ", "Thành viên", name);

/** The first PIN of somebody, as the sheet shows it. */
export async function pinOnPaper(page: Page, name: string): Promise<string> {
  const row = page.getByRole("table", { name: /Mã PIN lần đầu/ }).getByRole("row", { name });
  return (await row.getByRole("cell").innerText()).replace(" ", "");
}

/** The lead gives somebody a first PIN, and reads it from the sheet. */
export async function givePin(page: Page, name: string): Promise<string> {
  await openMember(page, name);
  await page.getByRole("button", { name: `Cho ${name} mã PIN mới`, exact: true }).click();
  await expectNoAxeFaults(page);
  await page.getByRole("button", { name: "Cho mã mới", exact: true }).click();
  return pinOnPaper(page, name);
}

/** The lead adds a volunteer and stays signed in. */
export async function addMember(page: Page, who: { name: string; pin: string }): Promise<void> {
  await openNewMembers(page);
  await page.getByLabel("Tên bà con hay gọi").fill(who.name);
  await page.getByLabel(/Mã PIN sáu số/).fill(who.pin);
  await page.getByRole("button", { name: "Thêm vào tổ" }).click();
  await expect(page.getByText(`Đã thêm ${who.name}.`)).toBeVisible();
  await page.getByRole("link", { name: "Hàng chờ", exact: true }).click();
}

export const lock = (page: Page) => page.getByRole("button", { name: "Khóa máy" }).click();

/** Goes to a step of a guide as if it had been practised up to there. */
export async function standAt(page: Page, code: string, step: number): Promise<void> {
  await page.goto(learnAddress(code, step));
  await expect(page.getByText(new RegExp(`Bước ${step}/`)).first()).toBeVisible();
}

/** Opens what is folded away after the first step: the ways to practise, the note for the neighbour, the way out. */
export const openWays = (page: Page) => page.getByRole("button", { name: "Cách học, nghỉ", exact: true }).click();

/** Asks for help and gives the number that was shown. */
export async function askForHelp(page: Page): Promise<string> {
  await askButton(page).click();
  return page.getByRole("heading", { name: /^[A-Z]-\d{3}$/ }).innerText();
}

/** The lead says which desks there are; the list is on the screen again afterwards. */
export async function setDesks(page: Page, desks: string[]): Promise<void> {
  await openPlace(page, "Trạm", "Bàn và lời nhắn");
  const place = page.getByRole("form", { name: "Bàn và lời nhắn" });
  await place.getByLabel("Các bàn").fill(desks.join("\n"));
  await place.getByRole("button", { name: "Lưu phần này" }).click();
  await expect(place.getByText("Đã lưu.")).toBeVisible();
  await page.getByRole("link", { name: "Hàng chờ", exact: true }).click();
}

/** Signs in on a page of its own, as another volunteer at the same station does, and starts work at a desk. */
export async function startWork(page: Page, who: { name: string; pin: string }, desk: string): Promise<void> {
  await page.goto("/");
  await signIn(page, who);
  // On a phone the buttons of one's work are folded behind what it is.
  const folded = page.getByRole("button", { name: "Bắt đầu trực", expanded: false });
  const begin = page.getByRole("button", { name: desk, exact: true });
  await expect(folded.or(begin)).toBeVisible();
  if (await folded.isVisible()) await folded.click();
  await begin.click();
  await expect(page.getByText(`Đang trực · ${desk}`)).toBeVisible();
  const open = page.getByRole("button", { name: `Đang trực · ${desk}`, expanded: true });
  if (await open.isVisible()) await open.click();
}
