type UntilPainted = (act: () => void, isThere: () => boolean) => Promise<number>;

declare global {
  // eslint-disable-next-line no-var
  var untilPainted: UntilPainted;
}

/** Installed in every page: milliseconds from `act` to the frame that paints what `isThere` sees. */
export function installUntilPainted(): void {
  globalThis.untilPainted = (act, isThere) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("Nothing came of it within ten seconds.")), 10_000);
      const from = performance.now();
      const painted = () => resolve(performance.now() - from);
      const changes = new MutationObserver(() => {
        if (!isThere()) return;
        changes.disconnect();
        clearTimeout(late);
        requestAnimationFrame(() => void scheduler.postTask(painted, { priority: "user-blocking" }));
      });
      changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      act();
    });
}
