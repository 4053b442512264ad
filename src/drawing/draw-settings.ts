import type { Part } from "../domain/guide/practice-screen";
import { glyph } from "./pen/glyphs";
import { block, card, paint, paragraph, round, type Drawn, type Place } from "./pen/paint";

type Of<Name extends Part["part"]> = Extract<Part, { part: Name }>;

export function drawTick(part: Of<"tick">, at: Place): Drawn {
  const fill = at.dark ? paint.white : paint.ink;
  const label = paragraph(part.label, { x: at.x + 38, y: at.y + 6, width: at.width - 42 }, { size: 15, fill });
  const box = { x: at.x, y: at.y, width: at.width, height: Math.max(38, label.height + 12) };
  const square = { x: at.x + 4, y: at.y + 6, width: 24, height: 24 };
  const edge = `fill="${part.ticked ? paint.leaf : paint.white}" stroke="${paint.leaf}" stroke-width="2.5"`;
  const tick = part.ticked ? glyph("tick", { x: square.x + 2, y: square.y + 2, size: 20 }, paint.white) : "";
  return { svg: block(square, 5, edge) + tick + label.svg, height: box.height, boxes: { [part.id]: box } };
}

export function drawToggle(part: Of<"toggle">, at: Place): Drawn {
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

export function drawPicker(part: Of<"picker">, at: Place): Drawn {
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

/** The letters from small to large; the chosen one stands on a green ground. */
export function drawSizes(part: Of<"sizes">, at: Place): Drawn {
  const label = paragraph(part.label, { x: at.x + 12, y: at.y + 10, width: at.width - 24 }, boldInk);
  const top = at.y + label.height + 16;
  const box = { x: at.x, y: at.y, width: at.width, height: label.height + 68 };
  const cell = (at.width - 16) / part.of;
  const letters = Array.from({ length: part.of }, (_, index) => {
    const chosen = index + 1 === part.at;
    const size = round(14 + index * (18 / part.of));
    const middle = at.x + 8 + cell * (index + 0.5);
    const ground = { x: middle - 20, y: top, width: 40, height: 44 };
    const type = { size, bold: true, fill: chosen ? paint.white : paint.ink, anchor: "middle" } as const;
    const letter = paragraph("A", { x: middle, y: top + 22 - size * 0.72, width: cell }, type);
    return (chosen ? block(ground, 10, `fill="${paint.leaf}"`) : "") + letter.svg;
  });
  return { svg: card(box) + label.svg + letters.join(""), height: box.height, boxes: { [part.id]: box } };
}

const boldInk = { size: 16, bold: true, fill: paint.ink };
