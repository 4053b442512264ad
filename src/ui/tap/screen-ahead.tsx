import { createRoot, type JSX, type Owner } from "solid-js";
import type { DrawnAhead } from "./drawn-ahead";
import "./tap.css";

// Long past any drawing: a screen that breaks must not stay behind its own picture.
const atMostMs = 2000;

// One finger, one tap: there is never a second.
let hanging = () => {};

/**
 * Draws a picture of the next screen, out of sight. Once opened it covers everything until that screen stands and says so
 * (`screenDrawn`). No screen reader reads it, and it is gone before anybody could touch it. `owner` gives it the contexts of a
 * screen.
 */
export function drawScreenAhead(picture: () => JSX.Element, owner: Owner | null): DrawnAhead {
  return createRoot((dispose) => {
    const curtain = (
      <div class="curtain" aria-hidden="true" data-waiting="">
        {picture()}
      </div>
    ) as HTMLDivElement;
    document.body.append(curtain);
    const takeDown = () => {
      curtain.remove();
      dispose();
    };
    return {
      open: () => {
        hanging = takeDown;
        curtain.removeAttribute("data-waiting");
      },
      drop: () => (hanging === takeDown ? void setTimeout(takeDown, atMostMs) : takeDown()),
    };
  }, owner);
}

/** Says that the screen whose picture was shown stands now: the picture is taken away. */
export const screenDrawn = (): void => hanging();
