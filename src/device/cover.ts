import { onCleanup } from "solid-js";

/** Long enough to read a message in another app and come back, too short for the next person at the counter. */
const mostHiddenMs = 10_000;
/** Choosing a file or taking a picture goes through another app, and takes longer. */
const mostChoosingMs = 120_000;

/**
 * Covers the page the moment it goes out of sight, so that neither a list of open apps nor whoever brings it back sees what
 * stood there, and calls `onLeft` when it stays away for ten seconds or comes back out of the browser's history.
 */
export function coverWhenHidden(onLeft: () => void): void {
  let hiddenAt = 0;
  let most = mostHiddenMs;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(waiting);
    if (document.hidden) {
      hiddenAt = Date.now();
      waiting = setTimeout(onLeft, most);
    } else {
      if (hiddenAt && Date.now() - hiddenAt >= most) onLeft();
      [hiddenAt, most] = [0, mostHiddenMs];
    }
    // A sleeping tablet runs no timers, so the clock decides before anything is shown again.
    document.documentElement.classList.toggle("covered", document.hidden);
  };
  const choosing = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === "file") most = mostChoosingMs;
  };
  const backFromHistory = (event: PageTransitionEvent) => void (event.persisted && onLeft());
  look();
  document.addEventListener("visibilitychange", look);
  addEventListener("click", choosing, { capture: true });
  addEventListener("pageshow", backFromHistory);
  onCleanup(() => {
    clearTimeout(waiting);
    document.documentElement.classList.remove("covered");
    document.removeEventListener("visibilitychange", look);
    removeEventListener("click", choosing, { capture: true });
    removeEventListener("pageshow", backFromHistory);
  });
}
