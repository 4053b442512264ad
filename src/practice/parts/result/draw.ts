import { cardDetail, carded } from "../../../drawing/pen/carded";
import { column } from "../../../drawing/pen/column";
import { paint, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { ResultPart } from "./schema";

/** A search result; an advertisement says so as small as real ones do. */
export function drawResult(part: ResultPart, at: Place): Drawn {
  const lines = column({ x: at.x + 12, y: at.y + 9, width: at.width - 24 }, [
    [part.ad ? "Quảng cáo" : "", { size: 13, bold: true, fill: paint.ink2 }],
    [part.address, { size: 13, fill: paint.ink2 }],
    [part.title, { size: 16, bold: true, fill: paint.sky }],
    [part.text, cardDetail],
  ]);
  return carded(part.id, at, { svg: lines.svg, height: lines.height + 20 });
}
