import { createSignal } from "solid-js";

const wish = "tram-so-full-screen";
const fills = () => matchMedia("(display-mode: fullscreen)").matches || Boolean(document.fullscreenElement);

const [fullScreen, setFullScreen] = createSignal(false);

export { fullScreen };

const enter = () => document.documentElement.requestFullscreen?.({ navigationUI: "hide" }).catch(() => undefined);

/** Fills the screen from now on. Each sitting is a new page, which must ask again at its first touch. */
export function fillScreen(on: boolean): void {
  try {
    if (on) localStorage.setItem(wish, "on");
    else localStorage.removeItem(wish);
  } catch {
    // Without storage the wish is forgotten when the page closes.
  }
  if (on) void enter();
  else if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}

/** Asks for full screen at each touch, because browsers allow it only then. */
export function keepFullScreen(): void {
  const look = () => setFullScreen(fills());
  look();
  document.addEventListener("fullscreenchange", look);
  addEventListener("click", () => void (wished() && !fills() && enter()), { capture: true });
}

function wished(): boolean {
  try {
    return localStorage.getItem(wish) === "on";
  } catch {
    return false;
  }
}
