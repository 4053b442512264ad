import type { PictureName } from "../../domain/guide/picture-name";
import { glyph } from "./glyphs";
import { block, paint, paragraph, quietEdge, type Drawn, type Lettering, type Place } from "./paint";

interface Named {
  id: string;
  label: string;
  picture: PictureName;
}

/** Pictures with their names below, three in a row. */
export function pictureGrid(items: Named[], at: Place): Drawn {
  const boxes: Drawn["boxes"] = {};
  const width = at.width / 3;
  let svg = "";
  let top = at.y;
  for (let first = 0; first < items.length; first += 3) {
    let tallest = 0;
    for (const [column, item] of items.slice(first, first + 3).entries()) {
      const middle = at.x + width * (column + 0.5);
      const tile = { x: middle - 27, y: top, width: 54, height: 54 };
      const type: Lettering = { size: 14, bold: true, fill: at.dark ? paint.white : paint.ink, anchor: "middle" };
      const label = paragraph(item.label, { x: middle, y: top + 58, width: width - 6 }, type);
      const picture = glyph(item.picture, { x: middle - 15, y: top + 12, size: 30 }, paint.leaf);
      svg += block(tile, 14, quietEdge) + picture + label.svg;
      boxes[item.id] = tile;
      tallest = Math.max(tallest, 58 + label.height);
    }
    top += tallest + 12;
  }
  return { svg, height: top - at.y - 12, boxes };
}
