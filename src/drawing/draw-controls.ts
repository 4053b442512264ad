import type { FieldPart, Part } from "../domain/guide/practice-screen";
import { glyph } from "./pen/glyphs";
import { block, paint, paragraph, type Drawn, type Lettering, type Place } from "./pen/paint";

type Of<Name extends Part["part"]> = Extract<Part, { part: Name }>;

const quietEdge = `fill="${paint.white}" stroke="${paint.line}" stroke-width="2"`;
const buttonLooks: Record<NonNullable<Of<"button">["look"]>, { box: string; ink: string }> = {
  main: { box: `fill="${paint.leaf}"`, ink: paint.white },
  second: { box: quietEdge, ink: paint.ink },
  dashed: {
    box: `fill="${paint.skySoft}" stroke="${paint.sky}" stroke-width="2" stroke-dasharray="6 4"`,
    ink: paint.sky,
  },
  danger: { box: `fill="${paint.brick}"`, ink: paint.white },
  safe: { box: `fill="${paint.white}" stroke="${paint.leaf}" stroke-width="2"`, ink: paint.leaf },
  link: { box: `fill="none"`, ink: paint.sky },
};

export function drawButton(part: Of<"button">, at: Place): Drawn {
  const look = buttonLooks[part.look ?? "second"];
  const ink = part.look === "link" && at.dark ? paint.white : look.ink;
  const label = centred(part.label, at, { size: 16, bold: true, fill: ink });
  const box = { x: at.x, y: at.y, width: at.width, height: Math.max(44, label.height + 18) };
  const text = centred(
    part.label,
    { ...at, y: at.y + (box.height - label.height) / 2 },
    { size: 16, bold: true, fill: ink },
  );
  const svg = part.look === "link" ? `<g text-decoration="underline">${text.svg}</g>` : text.svg;
  return { svg: block(box, 12, look.box) + svg, height: box.height, boxes: { [part.id]: box } };
}

function centred(text: string, at: Place, type: Lettering): Drawn {
  return paragraph(text, { x: at.x + at.width / 2, y: at.y, width: at.width - 20 }, { ...type, anchor: "middle" });
}

/** A field as it looks once the step is done: the invented value stands in the field that the step fills. */
export function drawField(part: FieldPart, at: Place): Drawn {
  const label = paragraph(part.label, at, { size: 14, bold: true, fill: at.dark ? paint.white : paint.ink2 });
  const written = part.value ?? (part.id === at.target ? (part.practice ?? "") : "");
  const shown = part.kind === "password" ? "•".repeat(Math.min(8, [...written].length)) : written;
  const inset = part.kind === "search" ? 36 : 12;
  const top = at.y + label.height + 7;
  const type = { size: 16, fill: paint.ink, bold: part.kind === "otp" || part.kind === "money" };
  const text = paragraph(shown, { x: at.x + inset, y: top + 9, width: at.width - inset - 8 }, type);
  const box = { x: at.x, y: top, width: at.width, height: Math.max(42, text.height + 19) };
  const lens = part.kind === "search" ? glyph("search", { x: at.x + 10, y: top + 11, size: 20 }, paint.ink2) : "";
  const svg = label.svg + block(box, 10, quietEdge) + lens + text.svg;
  return { svg, height: label.height + 7 + box.height, boxes: { [part.id]: box } };
}

export function drawChoice(part: Of<"choice">, at: Place): Drawn {
  const inset = part.picture ? 46 : 42;
  const inner = { x: at.x + inset, y: at.y + 10, width: at.width - inset - 10 };
  const label = paragraph(part.label, inner, { size: 16, bold: true, fill: paint.ink });
  const below = { ...inner, y: inner.y + label.height };
  const detail = paragraph(part.detail ?? "", below, { size: 14, fill: paint.ink2 });
  const box = { x: at.x, y: at.y, width: at.width, height: Math.max(46, label.height + detail.height + 20) };
  const edge = part.chosen ? `fill="${paint.leafSoft}" stroke="${paint.leaf}" stroke-width="2"` : quietEdge;
  const middle = box.y + box.height / 2;
  const sign = part.picture
    ? glyph(part.picture, { x: at.x + 11, y: middle - 12, size: 24 }, paint.leaf)
    : radio(at.x + 22, middle, part.chosen);
  return { svg: block(box, 12, edge) + sign + label.svg + detail.svg, height: box.height, boxes: { [part.id]: box } };
}

function radio(x: number, y: number, chosen: boolean | undefined): string {
  const ring = `<circle cx="${x}" cy="${y}" r="9" fill="${paint.white}" stroke="${paint.leaf}" stroke-width="2"/>`;
  return chosen ? `${ring}<circle cx="${x}" cy="${y}" r="5" fill="${paint.leaf}"/>` : ring;
}

/** The pictures of a phone's front page, three in a row. */
export function drawApps(part: Of<"apps">, at: Place): Drawn {
  const boxes: Drawn["boxes"] = {};
  const width = at.width / 3;
  let svg = "";
  let top = at.y;
  for (let first = 0; first < part.apps.length; first += 3) {
    let tallest = 0;
    for (const [column, app] of part.apps.slice(first, first + 3).entries()) {
      const middle = at.x + width * (column + 0.5);
      const tile = { x: middle - 27, y: top, width: 54, height: 54 };
      const type: Lettering = { size: 14, bold: true, fill: at.dark ? paint.white : paint.ink, anchor: "middle" };
      const label = paragraph(app.label, { x: middle, y: top + 58, width: width - 6 }, type);
      const picture = glyph(app.picture, { x: middle - 15, y: top + 12, size: 30 }, paint.leaf);
      svg += block(tile, 14, quietEdge) + picture + label.svg;
      boxes[app.id] = tile;
      tallest = Math.max(tallest, 58 + label.height);
    }
    top += tallest + 12;
  }
  return { svg, height: top - at.y - 12, boxes };
}
