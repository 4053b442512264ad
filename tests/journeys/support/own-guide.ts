import { expect, type Page } from "@playwright/test";
import type { Guide } from "../../../src/domain/guide/guide";
import { readGuideFiles } from "../../domain/guide/read-guides";
import { addMember, phuc, signIn, tham } from "./people";
import { openPlace } from "./places";
import { playSteps } from "./play-guide";

/** The guide of the house that an office changes, and how it names it. */
export const house = readGuideFiles().find(([file]) => file.endsWith("chung-thuc-ban-sao.yaml"))![1] as Guide;
export const title = "Sao y ở xã mình";

/** Somebody of the team opens the guides. */
export async function openGuides(page: Page, who: { name: string; pin: string }): Promise<void> {
  await page.goto("/");
  await signIn(page, who);
  await openPlace(page, "Tổ", "Bài học");
}

/** One of the team changes the title of a guide, and another plays and signs it. */
export async function writeAndSign(page: Page): Promise<void> {
  await page.goto("/");
  await signIn(page, tham);
  await addMember(page, phuc);
  await openPlace(page, "Tổ", "Bài học");
  await page.getByRole("textbox", { name: "Tìm bài" }).fill(house.code);
  await page.getByRole("button", { name: `Sửa: ${house.title}` }).click();
  await page.getByRole("button", { name: "Thông tin bài" }).click();
  await page.getByRole("textbox", { name: "Tên", exact: true }).fill(title);
  // A finger needs longer than a frame to leave; a journey that loads another page at once would outrun the key.
  await page.getByRole("link", { name: "Về danh sách bài" }).click();
  await expect(page.getByRole("link", { name: `Xem và ký: ${title}` })).toBeVisible();
  await openGuides(page, phuc);
  await page.getByRole("link", { name: `Xem và ký: ${title}` }).click();
  await page.getByRole("button", { name: "Tự làm từ bước 1" }).click();
  await playSteps(page, house, "alone");
  await page.getByLabel("Mã PIN của mình").fill(phuc.pin);
  await page.getByRole("button", { name: "Ký, cho bà con học" }).click();
  await expect(page.getByText(/^Đã ký\. Bà con thấy bài này từ lượt sau/)).toBeVisible();
}
