import { keepFullScreen } from "./full-screen";
import { stayAwake } from "./stay-awake";

/** Keys that open a menu of the browser: print, save, source, find, history, downloads, bookmarks, address. */
const chords = new Set(["p", "s", "u", "f", "g", "h", "j", "d", "o", "l", "k", "e"]);
const keys = new Set(["F1", "F3", "F6", "F7", "F10", "F12", "ContextMenu", "BrowserHome", "BrowserBack"]);

/**
 * Turns off what browsers add for their own users: the menu of a long press, dragging things in and out, new windows,
 * shortcut keys. Zooming with two fingers stays, because some people cannot read without it.
 */
export function blockBrowserMenus(): void {
  stop("contextmenu", () => true);
  for (const sign of ["dragstart", "dragover", "drop"] as const) stop(sign, () => true);
  stop("keydown", (event) => isBrowserKey(event));
  for (const sign of ["click", "auxclick"] as const) stop(sign, (event) => opensWindow(event));
  stayAwake();
  keepFullScreen();
}

function stop<T extends keyof WindowEventMap>(sign: T, unwanted: (event: WindowEventMap[T]) => boolean): void {
  addEventListener(sign, (event) => void (unwanted(event) && event.preventDefault()), { capture: true });
}

function isBrowserKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (keys.has(key)) return true;
  if (altKey) return key === "Home" || key === "ArrowLeft" || key === "ArrowRight";
  return (ctrlKey || metaKey) && chords.has(key.toLowerCase());
}

/** A link opened with the mouse wheel or a held key would open a second window beside the station. */
function opensWindow(event: MouseEvent): boolean {
  const onLink = event.target instanceof Element && event.target.closest("a[href]");
  const besides = event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;
  return Boolean(onLink) && besides;
}
