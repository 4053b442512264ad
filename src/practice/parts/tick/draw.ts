import { glyph } from "../../../drawing/pen/glyphs";
import { block, paint, paragraph, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { TickPart } from "./schema";

export function drawTick(part: TickPart, at: Place): Drawn {
  const fill = at.dark ? paint.white : paint.ink;
  const label = paragraph(part.label, { x: at.x + 38, y: at.y + 6, width: at.width - 42 }, { size: 15, fill });
  const box = { x: at.x, y: at.y, width: at.width, height: Math.max(38, label.height + 12) };
  const square = { x: at.x + 4, y: at.y + 6, width: 24, height: 24 };
  const edge = `fill="${part.ticked ? paint.leaf : paint.white}" stroke="${paint.leaf}" stroke-width="2.5"`;
  const tick = part.ticked ? glyph("tick", { x: square.x + 2, y: square.y + 2, size: 20 }, paint.white) : "";
  return { svg: block(square, 5, edge) + tick + label.svg, height: box.height, boxes: { [part.id]: box } };
}
