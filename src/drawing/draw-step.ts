import type { PracticeScreen, ScreenKind, Sheet } from "../domain/guide/practice-screen";
import { drawPart } from "../practice/parts/registry/drawings";
import { drawBar, drawMessage, pointAt } from "./draw-frame";
import { block, paint, type Box, type Drawn, type Place } from "./pen/paint";
import { drawSheet } from "./draw-sheet";
import { sayPicture, type SayDrawing } from "./say-picture";
import { escapeXml } from "./pen/text";

const width = 300;
const side = 18;
const gap = 13;
/** How far the hand reaches below what it taps. */
const hand = 36;
const grounds: Record<ScreenKind, string> = {
  app: "#f2f5f4",
  browser: "#f2f5f4",
  home: "#cfe3d8",
  camera: "#26332d",
  call: paint.leafDeep,
  chat: "#e4ebe7",
};

/** A picture among others that say it all is not said once more. */
const unsaid: SayDrawing = () => "";

/**
 * A practice screen as a small SVG picture, 300 units wide and as tall as its parts need, with a ring and a hand on
 * the part that is named by `target`. The same screen always gives the same text; nothing in it needs a style sheet.
 */
export function drawStep(screen: PracticeScreen, target: string, says: SayDrawing = unsaid): string {
  const { svg, height } = drawPhone(screen, target);
  const label = escapeXml(sayPicture(screen, target, says));
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${svg}</svg>`;
}

/**
 * Of the same picture the part around the ring, at most `tall` units: on paper the letters of a whole screen would be too
 * small to read. Whoever shows it says what it shows.
 */
export function drawNear(screen: PracticeScreen, target: string, tall: number): string {
  const { svg, height, ringed } = drawPhone(screen, target);
  const shown = Math.min(tall, height);
  const middle = ringed ? ringed.y + (ringed.height + hand) / 2 : 0;
  const from = Math.round(Math.min(Math.max(middle - shown / 2, 0), height - shown));
  return `<svg viewBox="0 ${from} ${width} ${shown}">${svg}</svg>`;
}

function drawPhone(screen: PracticeScreen, target: string) {
  const bar = drawBar(screen);
  const { svg, foot, boxes } = screen.sheet
    ? underSheet(screen, screen.sheet, { bar: bar.height, target })
    : onScreen(screen, { bar: bar.height, target });
  const ringed = boxes[target];
  // The hand reaches below its target and must not be cut off by the edge of the phone.
  const height = screen.sheet ? foot : Math.ceil(Math.max(foot, ringed ? ringed.y + ringed.height + hand : 0));
  const around = { x: 2, y: 2, width: width - 4, height: height - 4 };
  const phone = block(around, 20, `fill="${grounds[screen.kind]}"`);
  const edge = block(around, 20, `fill="none" stroke="${paint.ink}" stroke-width="4"`);
  return { svg: `${phone}${bar.svg}${svg}${edge}${ringed ? pointAt(ringed) : ""}`, height, ringed };
}

interface From {
  bar: number;
  target: string;
}

interface ScreenDrawing {
  svg: string;
  foot: number;
  boxes: Record<string, Box>;
}

function onScreen(screen: PracticeScreen, from: From, room = Infinity): ScreenDrawing {
  const dark = screen.kind === "camera" || screen.kind === "call";
  let y = from.bar + 14;
  let svg = "";
  let boxes: ScreenDrawing["boxes"] = {};
  for (const draw of inOrder(screen)) {
    if (y - from.bar > room) break;
    const drawn = draw({ x: side, y, width: width - 2 * side, dark, target: from.target });
    svg += drawn.svg;
    boxes = { ...drawn.boxes, ...boxes };
    y += drawn.height + gap;
  }
  return { svg, foot: y + 6, boxes };
}

/** What the screen shows from top to bottom; an arriving message comes first, as it lies over the rest. */
function inOrder({ message, parts }: PracticeScreen): ((at: Place) => Drawn)[] {
  const drawn = parts.map((part) => (at: Place) => drawPart(part, at));
  return message ? [(at) => drawMessage(message, at), ...drawn] : drawn;
}

// Of what lies under a sheet only the first parts are drawn: enough to see what was asked for, and dimmed.
function underSheet(screen: PracticeScreen, sheet: Sheet, from: From): ScreenDrawing {
  const under = onScreen({ ...screen, message: undefined }, from, 110);
  const place = { x: side, width: width - 2 * side, dark: false, target: from.target };
  const needs = drawSheet(sheet, { ...place, y: 0 }).height;
  const message = screen.message && drawMessage(screen.message, { ...place, y: from.bar + 10 });
  const shown = Math.max(from.bar + 90, message ? from.bar + message.height + 14 : 0);
  const foot = Math.ceil(Math.max(under.foot, shown + needs));
  const lying = drawSheet(sheet, { ...place, y: foot - needs });
  const dimmed = block({ x: 2, y: 2, width: width - 4, height: foot - 4 }, 20, `fill="${paint.ink}" opacity=".55"`);
  const svg = under.svg + dimmed + (message?.svg ?? "") + lying.svg;
  return { svg, foot, boxes: { ...under.boxes, ...message?.boxes, ...lying.boxes } };
}
