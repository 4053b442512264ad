import { cardDetail, carded, cardName } from "../../../drawing/pen/carded";
import { column } from "../../../drawing/pen/column";
import { glyph } from "../../../drawing/pen/glyphs";
import { block, paint, type Drawn, type Lettering, type Place } from "../../../drawing/pen/paint";
import { widthOf } from "../../../drawing/pen/text";
import type { ListingPart } from "./schema";

export function drawListing(part: ListingPart, at: Place): Drawn {
  const tile = { x: at.x + 10, y: at.y + 12, width: 48, height: 48 };
  const lines = column({ x: at.x + 68, y: at.y + 9, width: at.width - 78 }, [
    [part.name, cardName],
    [part.maker, { ...cardDetail, fill: paint.leaf }],
    [part.detail, cardDetail],
  ]);
  const wide = Math.min(at.width - 78, widthOf(part.action, { size: 14, bold: true }) + 32);
  const pill = { x: at.x + at.width - 10 - wide, y: at.y + lines.height + 15, width: wide, height: 32 };
  const action: Lettering = { size: 14, bold: true, fill: paint.white, anchor: "middle" };
  const label = column({ x: pill.x + wide / 2, y: pill.y + 6, width: wide }, [[part.action, action]]);
  const icon = glyph(part.picture, { x: tile.x + 10, y: tile.y + 10, size: 28 }, paint.leaf);
  const svg = block(tile, 12, `fill="${paint.leafSoft}"`) + icon + lines.svg;
  const press = block(pill, 16, `fill="${paint.leaf}"`) + label.svg;
  return carded(part.id, at, { svg: svg + press, height: lines.height + 57 });
}
