import { glyph } from "../../../drawing/pen/glyphs";
import { card, paint, paragraph, type Drawn, type Lettering, type Place } from "../../../drawing/pen/paint";
import type { TabsPart } from "./schema";

export function drawTabs({ tabs }: TabsPart, at: Place): Drawn {
  const width = at.width / tabs.length;
  const drawn = tabs.map(({ id, label, picture, chosen }, nth) => {
    const box = { x: at.x + width * nth, y: at.y, width, height: 0 };
    const middle = box.x + width / 2;
    const fill = chosen ? paint.leaf : paint.ink2;
    const type: Lettering = { size: 13, bold: chosen ?? false, fill, anchor: "middle" };
    const name = paragraph(label, { x: middle, y: at.y + 34, width: width - 6 }, type);
    const sign = glyph(picture, { x: middle - 12, y: at.y + 8, size: 24 }, fill);
    return { id, box, svg: sign + name.svg, height: 42 + name.height };
  });
  const height = Math.max(...drawn.map((tab) => tab.height));
  const boxes = Object.fromEntries(drawn.map(({ id, box }) => [id, { ...box, height }]));
  const bar = card({ x: at.x, y: at.y, width: at.width, height });
  return { svg: bar + drawn.map((tab) => tab.svg).join(""), height, boxes };
}
