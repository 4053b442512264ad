import { keptOnPhone } from "./kept-on-phone";
import { says } from "./script-words";

const strokes = {
  size: "M2 19 8 5l6 14M4 14h8M14 19l4-9 4 9M15 16h6",
  sound: "M4 9v6h4l6 5V4L8 9zM17 9c2 2 2 4 0 6M20 6c4 4 4 8 0 12",
  practise: "M7 2h10v20H7zM12 18h.1M10 10l2 2 4-5",
  share:
    "M18 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6M6 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M18 16a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8.6 10.5l6.8-4M8.6 13.5l6.8 4",
};

const sizes = ["a", "a-plus", "a-plus-plus"];

/** The bar at the bottom: it exists only where its buttons can do something. */
export function barAtBottom(): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "bar";
  const kept = keptOnPhone.read("text") ?? "a";
  document.documentElement.dataset.text = kept;
  bar.append(barButton(says.larger, "size", larger));
  document.body.append(bar);
  return bar;
}

export function barButton(label: string, picture: keyof typeof strokes, onTap: (button: HTMLButtonElement) => void) {
  const button = document.createElement("button");
  button.type = "button";
  button.innerHTML = `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true"><path d="${strokes[picture]}"/></svg><span>${label}</span>`;
  button.addEventListener("click", () => onTap(button));
  return button;
}

function larger(): void {
  const root = document.documentElement;
  // The reader keeps the place that was at the top, or the larger text would carry it away.
  const place = [...document.querySelectorAll<HTMLElement>(".step, h1, h2")].find(
    (each) => each.getBoundingClientRect().bottom > 0,
  );
  const before = place?.getBoundingClientRect().top ?? 0;
  const next = sizes[(sizes.indexOf(root.dataset.text ?? "a") + 1) % sizes.length]!;
  root.dataset.text = next;
  keptOnPhone.write("text", next);
  scrollBy({ top: (place?.getBoundingClientRect().top ?? 0) - before, behavior: "instant" });
}
