import { glyph } from "../../../drawing/pen/glyphs";
import { block, paint, paragraph, quietEdge, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { FieldPart } from "./schema";

/** A field as it looks once the step is done: the invented value stands in the field that the step fills. */
export function drawField(part: FieldPart, at: Place): Drawn {
  const label = paragraph(part.label, at, { size: 14, bold: true, fill: at.dark ? paint.white : paint.ink2 });
  const written = part.value ?? (part.id === at.target ? (part.practice ?? "") : "");
  const shown = part.kind === "password" ? "•".repeat(Math.min(8, [...written].length)) : written;
  const inset = part.kind === "search" ? 36 : 12;
  const top = at.y + label.height + 7;
  const type = { size: 16, fill: paint.ink, bold: ["otp", "pin", "money"].includes(part.kind) };
  const text = paragraph(shown, { x: at.x + inset, y: top + 9, width: at.width - inset - 8 }, type);
  const box = { x: at.x, y: top, width: at.width, height: Math.max(42, text.height + 19) };
  const lens = part.kind === "search" ? glyph("search", { x: at.x + 10, y: top + 11, size: 20 }, paint.ink2) : "";
  const svg = label.svg + block(box, 10, quietEdge) + lens + text.svg;
  return { svg, height: label.height + 7 + box.height, boxes: { [part.id]: box } };
}
