import { glyph } from "../../../drawing/pen/glyphs";
import { paint, paragraph, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { CallerPart } from "./schema";

export function drawCaller(part: CallerPart, at: Place): Drawn {
  const middle = at.x + at.width / 2;
  const disc = `<circle cx="${middle}" cy="${at.y + 36}" r="32" fill="${paint.leafSoft}"/>`;
  const face = glyph("person", { x: middle - 21, y: at.y + 13, size: 42 }, paint.leaf);
  const place = { x: middle, y: at.y + 74, width: at.width };
  const fill = at.dark ? paint.white : paint.ink;
  const name = paragraph(part.name, place, { size: 21, bold: true, fill, anchor: "middle" });
  const under = { ...place, y: place.y + name.height + 2 };
  const detail = paragraph(part.detail, under, { size: 15, fill, anchor: "middle" });
  return { svg: disc + face + name.svg + detail.svg, height: 76 + name.height + detail.height, boxes: {} };
}
