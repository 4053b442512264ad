import { glyph } from "../../../drawing/pen/glyphs";
import { block, paint, paragraph, quietEdge, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { ChoicePart } from "./schema";

export function drawChoice(part: ChoicePart, at: Place): Drawn {
  const inset = part.picture ? 46 : 42;
  const inner = { x: at.x + inset, y: at.y + 10, width: at.width - inset - 10 };
  const label = paragraph(part.label, inner, { size: 16, bold: true, fill: paint.ink });
  const below = { ...inner, y: inner.y + label.height };
  const detail = paragraph(part.detail ?? "", below, { size: 14, fill: paint.ink2 });
  const box = { x: at.x, y: at.y, width: at.width, height: Math.max(46, label.height + detail.height + 20) };
  const edge = part.chosen ? `fill="${paint.leafSoft}" stroke="${paint.leaf}" stroke-width="2"` : quietEdge;
  const middle = box.y + box.height / 2;
  const sign = part.picture
    ? glyph(part.picture, { x: at.x + 11, y: middle - 12, size: 24 }, paint.leaf)
    : radio(at.x + 22, middle, part.chosen);
  return { svg: block(box, 12, edge) + sign + label.svg + detail.svg, height: box.height, boxes: { [part.id]: box } };
}

function radio(x: number, y: number, chosen: boolean | undefined): string {
  const ring = `<circle cx="${x}" cy="${y}" r="9" fill="${paint.white}" stroke="${paint.leaf}" stroke-width="2"/>`;
  return chosen ? `${ring}<circle cx="${x}" cy="${y}" r="5" fill="${paint.leaf}"/>` : ring;
}
