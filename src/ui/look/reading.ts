import { createSignal } from "solid-js";
import { byEar, showByEar } from "./by-ear";

export const textSizes = ["a", "a-plus", "a-plus-plus"] as const;
export type TextSize = (typeof textSizes)[number];
/** What stands on the button of each size, in every language. */
export const sizeSigns: Record<TextSize, string> = { a: "A", "a-plus": "A+", "a-plus-plus": "A++" };

const kept = "tram-so-reading";
const page = document.documentElement.dataset;

const [textSize, showTextSize] = createSignal<TextSize>("a");
const [highContrast, showHighContrast] = createSignal(false);

export { byEar, highContrast, textSize };

/** Sets the size of every text until the sitting ends. */
export function setTextSize(size: TextSize): void {
  showTextSize(size);
  page.text = size;
  keep();
}

/** Black on white with thick lines, until the sitting ends. */
export function setHighContrast(on: boolean): void {
  showHighContrast(on);
  page.contrast = on ? "high" : "usual";
  keep();
}

/** Everything is told aloud, and a tap only says what it would do, until the sitting ends (`citizen/ear`). */
export function setByEar(on: boolean): void {
  showByEar(on);
  keep();
}

/** A reload during a sitting must keep the text size that somebody chose. */
function keep(): void {
  try {
    sessionStorage.setItem(kept, JSON.stringify({ size: textSize(), contrast: highContrast(), ear: byEar() }));
  } catch {
    // Without storage the choice is only lost at a reload.
  }
}

/** Restores what this sitting chose before a reload. It starts at A, and with the contrast that is set on the machine. */
export function resumeReading(): void {
  const { size, contrast, ear } = chosenBefore();
  if (size && textSizes.includes(size)) setTextSize(size);
  if (contrast ?? matchMedia("(prefers-contrast: more)").matches) setHighContrast(true);
  if (ear) showByEar(true);
}

interface Chosen {
  size?: TextSize;
  contrast?: boolean;
  ear?: boolean;
}

function chosenBefore(): Chosen {
  try {
    return JSON.parse(sessionStorage.getItem(kept) ?? "{}") as Chosen;
  } catch {
    return {};
  }
}
