import type { Page } from "@playwright/test";

/**
 * From the next load on, notes what every element of a kind ever said, however short; the answer gives it without repeating
 * itself.
 */
export async function everySeen(page: Page, kind: string): Promise<() => Promise<string[]>> {
  await page.addInitScript((selector) => {
    const seen = new Set<string>();
    const look = () => document.querySelectorAll(selector).forEach((one) => seen.add(one.textContent!));
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { seen });
  }, kind);
  return () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}
