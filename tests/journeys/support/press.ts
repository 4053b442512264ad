import type { Page } from "@playwright/test";

/**
 * Presses, one after another, the buttons whose words begin so, each as soon as it stands there. It waits inside the page:
 * a thousand people are helped in minutes, because nothing travels between two presses. Then it waits for `shown`, a button
 * that says that all of it was done.
 */
export const pressInTurn = (page: Page, names: string[], shown?: string): Promise<void> =>
  page.evaluate(
    async ([all, done]) => {
      const find = (name: string) =>
        [...document.querySelectorAll<HTMLButtonElement>("button")].find(
          (button) => !button.disabled && (button.ariaLabel ?? button.textContent).trim().startsWith(name),
        );
      const appears = (name: string) =>
        new Promise<HTMLButtonElement>((resolve) => {
          const look = () => {
            const found = find(name);
            if (!found) return;
            changes.disconnect();
            resolve(found);
          };
          const changes = new MutationObserver(look);
          changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          look();
        });
      for (const name of all) {
        const button = await appears(name);
        button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
        button.click();
      }
      if (done) await appears(done);
    },
    [names, shown] as const,
  );

/** A hand passes over the glass: whoever is there does not leave the screen untouched until it locks. */
export const touch = (page: Page): Promise<void> =>
  page.evaluate(() => void document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })));
