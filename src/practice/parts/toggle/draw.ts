import { block, card, paint, paragraph, round, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { TogglePart } from "./schema";

export function drawToggle(part: TogglePart, at: Place): Drawn {
  const inner = { x: at.x + 12, y: at.y + 11, width: at.width - 82 };
  const label = paragraph(part.label, inner, { size: 16, bold: true, fill: paint.ink });
  const below = { ...inner, y: inner.y + label.height };
  const detail = paragraph(part.detail ?? "", below, { size: 14, fill: paint.ink2 });
  const box = { x: at.x, y: at.y, width: at.width, height: Math.max(48, label.height + detail.height + 22) };
  const rail = { x: at.x + at.width - 58, y: at.y + box.height / 2 - 13, width: 46, height: 26 };
  const knob = `<circle cx="${round(rail.x + (part.on ? 33 : 13))}" cy="${round(rail.y + 13)}" r="9.5" fill="${paint.white}"/>`;
  const lever = block(rail, 13, `fill="${part.on ? paint.leaf : "#78867f"}"`) + knob;
  return { svg: card(box) + label.svg + detail.svg + lever, height: box.height, boxes: { [part.id]: box } };
}
