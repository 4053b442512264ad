import { block, paint, paragraph, type Drawn, type Place } from "../../../drawing/pen/paint";
import { pictureGrid } from "../../../drawing/pen/picture-grid";
import type { TilesPart } from "./schema";

/** Paper cannot be scrolled: all groups are drawn, and a scroll bar beside them says that the phone shows fewer. */
export function drawTiles(part: TilesPart, at: Place): Drawn {
  const fill = at.dark ? paint.white : paint.ink;
  let drawn: Drawn = { svg: "", height: 0, boxes: {} };
  for (const { title, tiles } of part.groups) {
    const top = at.y + drawn.height + (drawn.height ? 16 : 0);
    const heading = paragraph(title ?? "", { ...at, y: top }, { size: 16, bold: true, fill });
    const grid = pictureGrid(tiles, { ...at, y: top + heading.height + (title ? 8 : 0) });
    const height = top - at.y + heading.height + (title ? 8 : 0) + grid.height;
    drawn = { svg: drawn.svg + heading.svg + grid.svg, height, boxes: { ...drawn.boxes, ...grid.boxes } };
  }
  const bar = { x: at.x + at.width + 5, y: at.y, width: 4, height: drawn.height / 2 };
  return { ...drawn, svg: block(bar, 2, `fill="${paint.ink2}"`) + drawn.svg };
}
