import type { Part } from "../domain/guide/practice-screen";
import { glyph } from "./pen/glyphs";
import { block, paint, paragraph, type Drawn, type Place } from "./pen/paint";
import { widthOf } from "./pen/text";

type Of<Name extends Part["part"]> = Extract<Part, { part: Name }>;

export function drawText(part: Of<"text">, at: Place): Drawn {
  const look = part.look ?? "plain";
  const fill = at.dark ? paint.white : look === "small" ? paint.ink2 : paint.ink;
  return paragraph(part.text, at, { size: textSizes[look], bold: look === "strong" || look === "large", fill });
}

const textSizes = { plain: 16, small: 14, strong: 18, large: 24 };

const tones = {
  good: { back: paint.leafSoft, ink: paint.leafDeep, sign: "safety" },
  info: { back: paint.skySoft, ink: paint.sky, sign: "message" },
  care: { back: paint.amberSoft, ink: paint.ink, sign: "warning" },
  danger: { back: paint.brickSoft, ink: paint.brick, sign: "warning" },
} as const;

export function drawNotice(part: Of<"notice">, at: Place): Drawn {
  const tone = tones[part.tone];
  const text = paragraph(
    part.text,
    { x: at.x + 40, y: at.y + 10, width: at.width - 50 },
    { size: 15, fill: tone.ink, bold: true },
  );
  const box = { ...at, height: text.height + 20 };
  const sign = glyph(tone.sign, { x: at.x + 10, y: at.y + 10, size: 22 }, tone.ink);
  return { svg: block(box, 12, `fill="${tone.back}"`) + sign + text.svg, height: box.height, boxes: {} };
}

/** Name and value side by side; a value too long for that stands under its name. */
export function drawRows(part: Of<"rows">, at: Place): Drawn {
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

export function drawBubble(part: Of<"bubble">, at: Place): Drawn {
  const type = { size: 16, fill: paint.ink };
  const widest = at.width - 60;
  const width = Math.min(widest, Math.ceil(widthOf(part.text, type)) + 26);
  const x = part.who === "me" ? at.x + at.width - width : at.x;
  const text = paragraph(part.text, { x: x + 12, y: at.y + 8, width: width - 24 }, type);
  const box = { x, y: at.y, width, height: text.height + 17 };
  const look = part.who === "me" ? `fill="#cfe6d9"` : `fill="${paint.white}" stroke="${paint.line}"`;
  return { svg: block(box, 14, look) + text.svg, height: box.height, boxes: {} };
}

export function drawCaller(part: Of<"caller">, at: Place): Drawn {
  const middle = at.x + at.width / 2;
  const disc = `<circle cx="${middle}" cy="${at.y + 36}" r="32" fill="${paint.leafSoft}"/>`;
  const face = glyph("person", { x: middle - 21, y: at.y + 13, size: 42 }, paint.leaf);
  const place = { x: middle, y: at.y + 74, width: at.width };
  const fill = at.dark ? paint.white : paint.ink;
  const name = paragraph(part.name, place, { size: 21, bold: true, fill, anchor: "middle" });
  const under = { ...place, y: place.y + name.height + 2 };
  const detail = paragraph(part.detail, under, { size: 15, fill, anchor: "middle" });
  return { svg: disc + face + name.svg + detail.svg, height: 76 + name.height + detail.height, boxes: {} };
}
