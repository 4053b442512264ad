import { block, paint, paragraph, type Drawn, type Place } from "../../../drawing/pen/paint";
import { widthOf } from "../../../drawing/pen/text";
import type { RowsPart } from "./schema";

/** Name and value side by side; a value too long for that stands under its name. */
export function drawRows(part: RowsPart, at: Place): Drawn {
  const left = at.x + 12;
  const inner = at.width - 24;
  let svg = "";
  let y = at.y + 8;
  for (const row of part.rows) {
    const value = { size: row.strong ? 17 : 16, bold: row.strong ?? false, fill: paint.ink };
    const aside = widthOf(row.label, { size: 14 }) + widthOf(row.value, value) + 14 <= inner;
    const name = paragraph(row.label, { x: left, y: y + 2, width: inner }, { size: 14, fill: paint.ink2 });
    const said = aside
      ? paragraph(row.value, { x: left + inner, y, width: inner }, { ...value, anchor: "end" })
      : paragraph(row.value, { x: left, y: y + name.height + 2, width: inner }, value);
    svg += name.svg + said.svg;
    y += (aside ? said.height : name.height + said.height + 2) + 8;
  }
  const box = { ...at, height: y - at.y };
  return { svg: block(box, 12, `fill="${paint.white}" stroke="${paint.line}"`) + svg, height: box.height, boxes: {} };
}
