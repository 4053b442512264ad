import { A } from "@solidjs/router";
import { For, lazy, Suspense } from "solid-js";
import { requestsAddress } from "../domain/addresses";
import { LockIcon } from "../ui/pictures/lock-icon";
import { highContrast, setHighContrast, setTextSize, sizeSigns, textSize, textSizes } from "../ui/look/reading";
import { words } from "../wording/words";
import "./reading-bar.css";

// The words of other languages come behind the station, and so does the choice of them.
const LanguageChoice = lazy(() =>
  import("./language-choice").then(
    (found) => ({ default: found.LanguageChoice }),
    () => ({ default: () => null }),
  ),
);

/** Larger letters, stronger contrast, the other languages, and the volunteers' discreet way in. */
export function ReadingBar() {
  return (
    <div class="reading-bar">
      <div class="segments" role="group" aria-label={words().header.textSize}>
        <For each={textSizes}>
          {(size) => (
            <button
              class={`segment size-${size}`}
              aria-pressed={textSize() === size}
              aria-label={`${sizeSigns[size]} ${words().header.sizes[size]}`}
              onClick={() => setTextSize(size)}
            >
              {sizeSigns[size]}
            </button>
          )}
        </For>
      </div>
      <button
        class="round"
        aria-pressed={highContrast()}
        aria-label={words().header.contrast}
        onClick={() => setHighContrast(!highContrast())}
      >
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />
          <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
        </svg>
      </button>
      <Suspense fallback={<span class="round wide" />}>
        <LanguageChoice />
      </Suspense>
      <A class="round" href={requestsAddress} aria-label={words().header.staff}>
        <LockIcon />
      </A>
    </div>
  );
}
