import "../../../src/ui/look/tokens.css";
import "../../../src/ui/look/base.css";
import "@fontsource/be-vietnam-pro/400.css";
import "@fontsource/be-vietnam-pro/600.css";
import "@fontsource/be-vietnam-pro/700.css";
import { render } from "solid-js/web";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { targetOf, type Guide, type Step } from "../../../src/domain/guide/guide";
import { PracticeScreen } from "../../../src/practice/simulator/practice-screen";

// As the player does: the phone fills the room it is given, from its first drawing on.
document.head.append(document.createElement("style"));
document.head.lastElementChild!.textContent = ".test-phone > div { height: 100%; aspect-ratio: auto !important }";

const files = import.meta.glob<Guide>(["../../../src/content/guides/*/*.yaml", "!**/*.*.yaml"], {
  import: "default",
  eager: true,
});
const steps = Object.values(files).flatMap((guide) =>
  guide.steps.map((step, at) => ({ step, at: `${guide.code}/${at}` })),
);

/** What is wrong with how a step's screen lies in a phone of this size, in pixels. */
function faultsOf(step: Step, [width, height]: [number, number]): string[] {
  const home = document.body.appendChild(document.createElement("div"));
  home.className = "test-phone";
  home.style.cssText = `width: ${width}px; height: ${height}px`;
  const dispose = render(() => <PracticeScreen screen={step.screen} target={targetOf(step.done)} ring />, home);
  const face = home.querySelector<HTMLElement>(".ph-face")!;
  const faults = [...scrolling(face, step), ...smallWords(home), ...targets(face, step), ...underTheHand(face)];
  const tiles = face.querySelector(".ph-tiles-page");
  tiles?.scrollTo({ top: tiles.scrollHeight });
  if (tiles) faults.push(...targets(face, step), ...underTheHand(face));
  dispose();
  home.remove();
  return faults;
}

/** With very large letters a page, a form and a chat are longer than the glass, as in a real phone. */
const mayScroll = ({ screen }: Step): boolean =>
  largest() && !screen.sheet && ["app", "browser", "chat"].includes(screen.kind);
const largest = () => document.documentElement.dataset["text"] === "a-plus-plus";

function scrolling(face: HTMLElement, step: Step): string[] {
  const tooLong = mayScroll(step) ? 0 : face.scrollHeight - face.clientHeight;
  const tooWide = face.scrollWidth - face.clientWidth;
  return [tooLong > 0 ? `${tooLong} px too long` : "", tooWide > 0 ? `${tooWide} px too wide` : ""].filter(Boolean);
}

/** Words smaller than the letters a person chose; the row of letters from small to large is a picture. */
function smallWords(home: HTMLElement): string[] {
  const least = largest() ? (innerWidth > innerHeight ? 24 : 22) : 14;
  const words = document.createTreeWalker(home, NodeFilter.SHOW_TEXT);
  const faults: string[] = [];
  while (words.nextNode()) {
    const holder = words.currentNode.parentElement!;
    const size = parseFloat(getComputedStyle(holder).fontSize);
    if (size < least && !holder.closest(".ph-sizes-row")) faults.push(`“${holder.textContent}” has ${size} px`);
  }
  return faults;
}

function targets(face: HTMLElement, { screen }: Step): string[] {
  const boxes = [...face.querySelectorAll("button, input")].filter(inSight).map((each) => each.getBoundingClientRect());
  const small = boxes.filter((box) => Math.min(box.width, box.height) < 63.9).length;
  // A sheet lies over other targets on purpose; in the tightest room the gaps give way before the targets do.
  const counted = screen.sheet || /tightest|flat/.test(face.dataset["room"] ?? "") ? [] : boxes;
  const near = counted.some((one, at) => counted.slice(at + 1).some((other) => apart(one, other) < 15.9));
  return [small ? `${small} targets under 64 px` : "", near ? "targets nearer than 16 px" : ""].filter(Boolean);
}

/** A page of tiles scrolls as the real one does: what it hides is measured only once it is scrolled to. */
function inSight(element: Element): boolean {
  const page = element.closest(".ph-tiles-page")?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return !page || (box.top >= page.top && box.bottom <= page.bottom);
}

/** Words that the pointing hand lies on; its drawing is a finger over a palm in a field of 48 by 56. */
function underTheHand(face: HTMLElement): string[] {
  const pointing = face.querySelector(".ph-hand");
  if (!pointing || !inSight(pointing)) return [];
  const hand = pointing.getBoundingClientRect();
  const part = (left: number, top: number, right: number, bottom: number) =>
    new DOMRect(
      hand.left + (left / 48) * hand.width,
      hand.top + (top / 56) * hand.height,
      ((right - left) / 48) * hand.width,
      ((bottom - top) / 56) * hand.height,
    );
  const drawn = [part(17, 3, 28, 30), part(8, 30, 46, 53)];
  return wordsIn(face).flatMap(({ text, boxes }) =>
    boxes.some((box) => drawn.some((each) => apart(box, each) < -2)) ? [`the hand lies on “${text}”`] : [],
  );
}

function wordsIn(face: HTMLElement): { text: string; boxes: DOMRect[] }[] {
  const words = document.createTreeWalker(face, NodeFilter.SHOW_TEXT);
  const found: { text: string; boxes: DOMRect[] }[] = [];
  while (words.nextNode()) {
    // What lies under a sheet is dimmed, and partly covered by it.
    if (!inSight(words.currentNode.parentElement!) || isUnderSheet(words.currentNode.parentElement!)) continue;
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    found.push({ text: words.currentNode.textContent!, boxes: [...range.getClientRects()] });
  }
  return found;
}

const isUnderSheet = (element: Element): boolean => element.closest("[data-sheet] .ph-parts") !== null;

function apart(one: DOMRect, other: DOMRect): number {
  const across = Math.max(one.left, other.left) - Math.min(one.right, other.right);
  const down = Math.max(one.top, other.top) - Math.min(one.bottom, other.bottom);
  return Math.max(across, down);
}

afterEach(async () => {
  document.documentElement.dataset["text"] = "a";
  await page.viewport(1280, 800);
});

// The phone beside the words at 1280 × 800, and under them at 800 × 1280, in each size of the letters.
test.each<[string, "lying" | "upright", [number, number]]>([
  ["a", "lying", [430, 571]],
  ["a", "upright", [470, 600]],
  ["a-plus", "lying", [500, 571]],
  ["a-plus", "upright", [560, 560]],
  ["a-plus-plus", "lying", [590, 571]],
  ["a-plus-plus", "upright", [736, 520]],
])(
  "with letters %s, on a tablet %s, in a phone of %j, no screen of the library scrolls that would not in a real one, words and targets are large and apart, no words lie under the hand",
  async (text, held, size) => {
    await page.viewport(held === "lying" ? 1280 : 800, held === "lying" ? 800 : 1280);
    document.documentElement.dataset["text"] = text;
    await Promise.all(
      ["400", "600", "700"].map((weight) => document.fonts.load(`${weight} 20px "Be Vietnam Pro"`, "Ấ")),
    );
    expect(steps.length).toBeGreaterThan(30);
    const faults = steps.flatMap(({ step, at }) => faultsOf(step, size).map((fault) => `${at}: ${fault}`));
    expect(faults).toEqual([]);
  },
);

test("a screen that is far too long is found out", () => {
  const step = structuredClone(steps[0]!.step);
  step.screen = {
    kind: "app",
    parts: Array.from({ length: 12 }, (_, at) => ({ part: "button", id: `b${at}`, label: "Nút" })),
  };
  expect(faultsOf(step, [430, 571])).toEqual([expect.stringContaining("px too long")]);
});
