import { block, card, paint, paragraph, round, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { SizesPart } from "./schema";

/** The letters from small to large; the chosen one stands on a green ground. */
export function drawSizes(part: SizesPart, at: Place): Drawn {
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
