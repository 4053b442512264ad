import type { Sheet } from "../domain/guide/practice-screen";
import { drawButton } from "../practice/parts/button/draw";
import { paint, paragraph, round, type Drawn, type Place } from "./pen/paint";

/** A permission or consent sheet from `at.y` down to the foot of the picture, over all that was drawn before it. */
export function drawSheet(sheet: Sheet, at: Place): Drawn {
  const title = paragraph(sheet.title, { ...at, y: at.y + 18 }, { size: 18, bold: true, fill: paint.ink });
  let y = at.y + 18 + title.height + 4;
  const text = paragraph(sheet.text ?? "", { ...at, y }, { size: 15, fill: paint.ink2 });
  y += text.height + 12;
  let svg = title.svg + text.svg;
  let boxes: Drawn["boxes"] = {};
  for (const button of sheet.buttons) {
    const drawn = drawButton({ part: "button", ...button }, { ...at, dark: false, y });
    svg += drawn.svg;
    boxes = { ...boxes, ...drawn.boxes };
    y += drawn.height + 10;
  }
  // Room for the hand under the last button, which nothing below would give it.
  const height = y + 20 - at.y;
  return { svg: ground(at.y, height) + svg, height, boxes };
}

function ground(y: number, height: number): string {
  const foot = round(y + height - 2);
  const shape = `M2 ${round(y + 18)}a18 18 0 0 1 18-18H280a18 18 0 0 1 18 18V${foot - 20}A20 20 0 0 1 278 ${foot}H22A20 20 0 0 1 2 ${foot - 20}z`;
  return `<path d="${shape}" fill="${paint.white}"/>`;
}
