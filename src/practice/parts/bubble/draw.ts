import { block, paint, paragraph, type Drawn, type Place } from "../../../drawing/pen/paint";
import { widthOf } from "../../../drawing/pen/text";
import type { BubblePart } from "./schema";

export function drawBubble(part: BubblePart, at: Place): Drawn {
  const type = { size: 16, fill: paint.ink };
  const widest = at.width - 60;
  const width = Math.min(widest, Math.ceil(widthOf(part.text, type)) + 26);
  const x = part.who === "me" ? at.x + at.width - width : at.x;
  const text = paragraph(part.text, { x: x + 12, y: at.y + 8, width: width - 24 }, type);
  const box = { x, y: at.y, width, height: text.height + 17 };
  const look = part.who === "me" ? `fill="#cfe6d9"` : `fill="${paint.white}" stroke="${paint.line}"`;
  return { svg: block(box, 14, look) + text.svg, height: box.height, boxes: {} };
}
