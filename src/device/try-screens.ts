/** Loads a screen; rejects when one of its files cannot be had, or throws while it runs. */
export type LoadScreen = () => Promise<unknown>;

/** A file that could not be fetched, as Chromium, Firefox and Safari say it: it says nothing of what stands in it. */
const notFetched = /dynamically imported module|importing a module script failed/i;
/** Even if the page is busy for longer than this, the trial must come to an end. */
const idleWithinMs = 2_000;

// Safari has no idle callback, so the next turn of the event loop is used.
const whenIdle = () =>
  new Promise<unknown>((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, { timeout: idleWithinMs });
    else setTimeout(resolve);
  });

/**
 * Loads one screen after the other, each when the page has nothing else to do; undefined when a file could not be fetched,
 * which proves nothing either way.
 */
export async function tryScreens(screens: readonly LoadScreen[]): Promise<"proven" | "broken" | undefined> {
  for (const load of screens) {
    await whenIdle();
    try {
      await load();
    } catch (reason) {
      return notFetched.test(String(reason)) ? undefined : "broken";
    }
  }
  return "proven";
}
