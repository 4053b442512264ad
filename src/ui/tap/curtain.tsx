import { createRoot, type JSX, type Owner } from "solid-js";
import "./curtain.css";

/** A picture of what comes next, hung before what is there: out of sight until it is opened, gone when it is dropped. */
export interface Curtain {
  open(): void;
  drop(): void;
}

// Long past any drawing: a screen that breaks must not stay behind its own picture.
const atMostMs = 2000;

// One finger, one tap: there is never a second.
let hanging = () => {};

/**
 * Hangs a picture of the next screen over the whole glass. Once opened it stays until that screen stands and says so
 * (`screenDrawn`). Nobody reads it aloud, and it is gone before it could be touched. `owner` gives it the contexts of a screen.
 */
export function hangCurtain(picture: () => JSX.Element, owner: Owner | null): Curtain {
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

/** Says that the screen a curtain showed stands now. */
export const screenDrawn = (): void => hanging();
