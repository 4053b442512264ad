import type { PracticeScreen, ScreenKind } from "../guide/practice-screen";
import { drawBar, pointAt } from "./draw-step-frame";
import { sayPicture } from "./draw-step-label";
import { block, paint, type Box } from "./draw-step-paint";
import { drawPart, inOrder } from "./draw-step-parts";
import { escapeXml } from "./draw-step-text";

const width = 300;
const side = 18;
const gap = 13;
const grounds: Record<ScreenKind, string> = {
  app: "#f2f5f4",
  browser: "#f2f5f4",
  home: "#cfe3d8",
  camera: "#26332d",
  call: paint.leafDeep,
  chat: "#e4ebe7",
};

/**
 * A practice screen as a small SVG picture, 300 units wide and as tall as its parts need, with a ring and a hand on
 * the part that is named by `target`. The same screen always gives the same text; nothing in it needs a style sheet.
 */
export function drawStep(screen: PracticeScreen, target: string): string {
  const dark = screen.kind === "camera" || screen.kind === "call";
  const bar = drawBar(screen);
  let y = bar.height + 14;
  let svg = "";
  let ringed: Box | undefined;
  for (const part of inOrder(screen)) {
    const drawn = drawPart(part, { x: side, y, width: width - 2 * side, dark, target });
    svg += drawn.svg;
    ringed ??= drawn.boxes[target];
    y += drawn.height + gap;
  }
  // The hand reaches below its target and must not be cut off by the edge of the phone.
  const height = Math.ceil(Math.max(y + 6, ringed ? ringed.y + ringed.height + 36 : 0));
  const phone = block({ x: 2, y: 2, width: width - 4, height: height - 4 }, 20, `fill="${grounds[screen.kind]}"`);
  const edge = block(
    { x: 2, y: 2, width: width - 4, height: height - 4 },
    20,
    `fill="none" stroke="${paint.ink}" stroke-width="4"`,
  );
  const label = escapeXml(sayPicture(screen, target));
  const open = `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">`;
  return `${open}${phone}${bar.svg}${svg}${edge}${ringed ? pointAt(ringed) : ""}</svg>`;
}
