import { cardDetail, carded, cardName } from "../../../drawing/pen/carded";
import { column } from "../../../drawing/pen/column";
import { glyph } from "../../../drawing/pen/glyphs";
import { block, paint, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { ProductPart } from "./schema";

export function drawProduct(part: ProductPart, at: Place): Drawn {
  const photo = { x: at.x + 8, y: at.y + 8, width: 72, height: 72 };
  const lines = column({ x: at.x + 90, y: at.y + 9, width: at.width - 100 }, [
    [part.name, cardName],
    [part.price, { ...cardName, fill: paint.earth }],
    [part.detail, cardDetail],
  ]);
  const picture = glyph(part.picture, { x: photo.x + 14, y: photo.y + 14, size: 44 }, paint.earth);
  const svg = block(photo, 10, `fill="${paint.amberSoft}"`) + picture + lines.svg;
  return carded(part.id, at, { svg, height: Math.max(88, lines.height + 20) });
}
