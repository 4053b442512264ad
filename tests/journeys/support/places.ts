import type { Page } from "@playwright/test";

export type PlaceName = "Hàng chờ" | "Tổ" | "Kết quả" | "Trạm" | "Máy này" | "Tìm mục";

const beginsWith = (name: string) => new RegExp(`^${name}(?!\\p{L})`, "u");

/** The link of a place in the head row; on a phone it stands at the lower edge, for three of them. */
export const placeLink = (page: Page, place: PlaceName) =>
  page.getByRole("banner").getByRole("link", { name: new RegExp(`(^|\\s)${place}(\\s|$)`) });

/** From anywhere on the staff's side to a place, and on to a screen of it, as a finger goes. */
export async function openPlace(page: Page, place: PlaceName, ...screens: string[]): Promise<void> {
  await placeLink(page, place).click();
  for (const screen of screens)
    await page
      .getByRole("main")
      .getByRole("link", { name: beginsWith(screen) })
      .first()
      .click();
}
