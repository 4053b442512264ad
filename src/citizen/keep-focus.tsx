import { onCleanup, onMount } from "solid-js";
import { afterPaint } from "../device/after-paint";

/**
 * Keeps the place of who hears the screen or steers it by keys: when the part that had the focus is gone, or another
 * heading stands there, the focus goes to the heading. Without this it falls to the body, and reading begins at the top of
 * the page. Where a screen puts the focus itself, it stays.
 */
export function KeepFocus() {
  onMount(() => {
    let last: EventTarget | null = null;
    let heading: HTMLElement | undefined;
    const look = () => {
      const lost = last instanceof Node && !last.isConnected;
      const now = headingOnScreen();
      const isNew = now !== heading;
      heading = now;
      if (document.activeElement !== document.body || !now || !(lost || isNew)) return;
      if (!now.hasAttribute("tabindex")) now.tabIndex = -1;
      now.focus({ preventScroll: true });
    };
    let callOff: (() => void) | undefined;
    // A look that is due is never put off: on a busy screen something changes with every picture, and it would never come.
    const lookSoon = () => {
      callOff ??= afterPaint(() => {
        callOff = undefined;
        look();
      });
    };
    lookSoon();
    const watcher = new MutationObserver(lookSoon);
    watcher.observe(document.body, { childList: true, subtree: true });
    const onFocus = (event: FocusEvent) => (last = event.target);
    document.addEventListener("focusin", onFocus);
    onCleanup(() => {
      callOff?.();
      watcher.disconnect();
      document.removeEventListener("focusin", onFocus);
    });
  });
  return null;
}

/** What is drawn ahead of a tap has a heading too, which is a picture until the finger leaves. */
const headingOnScreen = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>("main h1")].find(
    (one) => !one.closest("[aria-hidden], [inert], .curtain"),
  );
