import { glyph } from "../../../drawing/pen/glyphs";
import { block, paint, paragraph, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { NoticePart } from "./schema";

const tones = {
  good: { back: paint.leafSoft, ink: paint.leafDeep, sign: "safety" },
  info: { back: paint.skySoft, ink: paint.sky, sign: "message" },
  care: { back: paint.amberSoft, ink: paint.ink, sign: "warning" },
  danger: { back: paint.brickSoft, ink: paint.brick, sign: "warning" },
} as const;

export function drawNotice(part: NoticePart, at: Place): Drawn {
  const tone = tones[part.tone];
  const text = paragraph(
    part.text,
    { x: at.x + 40, y: at.y + 10, width: at.width - 50 },
    { size: 15, fill: tone.ink, bold: true },
  );
  const box = { ...at, height: text.height + 20 };
  const sign = glyph(tone.sign, { x: at.x + 10, y: at.y + 10, size: 22 }, tone.ink);
  return { svg: block(box, 12, `fill="${tone.back}"`) + sign + text.svg, height: box.height, boxes: {} };
}
