import { glyph } from "../../../drawing/pen/glyphs";
import { card, paint, paragraph, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { PickerPart } from "./schema";

export function drawPicker(part: PickerPart, at: Place): Drawn {
  const label = paragraph(part.label, at, { size: 14, bold: true, fill: at.dark ? paint.white : paint.ink2 });
  const top = at.y + label.height + 7;
  const value = paragraph(
    part.value,
    { x: at.x + 12, y: top + 9, width: at.width - 50 },
    { size: 16, fill: paint.ink },
  );
  const box = { x: at.x, y: top, width: at.width, height: Math.max(42, value.height + 19) };
  const arrow = glyph("down", { x: at.x + at.width - 32, y: top + box.height / 2 - 11, size: 22 }, paint.ink2);
  const svg = label.svg + card(box, 10) + value.svg + arrow;
  return { svg, height: label.height + 7 + box.height, boxes: { [part.id]: box } };
}
