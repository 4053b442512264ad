import { block, paint, paragraph, type Box, type Drawn, type Place } from "../../../drawing/pen/paint";
import { wrap } from "../../../drawing/pen/text";
import { paperShapes, type PaperShape } from "./paper-shape";
import type { PaperPart } from "./schema";

/** A photographed paper: clear, out of focus, with a corner outside the picture, upside down, or not taken yet. */
export function drawPaper(part: PaperPart, at: Place): Drawn {
  const sheet = { x: at.x + 10, y: at.y + 10, width: 84, height: 60 };
  const type = { size: 16, bold: true, fill: paint.ink };
  const lines = wrap(part.label, type, at.width - 116).length;
  const inner = { x: at.x + 106, y: at.y + Math.max(12, 40 - lines * 11.4), width: at.width - 116 };
  const label = paragraph(part.label, inner, type);
  const box = { x: at.x, y: at.y, width: at.width, height: Math.max(80, label.height + 24) };
  const card = block(box, 12, `fill="${paint.white}" stroke="${paint.line}" stroke-width="2"`);
  const boxes: Drawn["boxes"] = part.id ? { [part.id]: box } : {};
  return { svg: card + sheetIn(part, sheet) + label.svg, height: box.height, boxes };
}

const turned: Partial<Record<PaperPart["state"], string>> = {
  "upside-down": "rotate(180 60 42)",
  cut: "translate(34 26) rotate(7)",
};

function sheetIn({ state, shape = "sheet" }: PaperPart, field: Box): string {
  const { x, y } = field;
  if (state === "empty") {
    const plus = `<path d="M${x + 42} ${y + 20}v20m-10-10h20" stroke="${paint.sky}" stroke-width="3"/>`;
    return (
      block(field, 6, `fill="${paint.skySoft}" stroke="${paint.sky}" stroke-width="2" stroke-dasharray="5 4"`) + plus
    );
  }
  const ground = block(field, 6, `fill="${paint.line}"`);
  // What lies outside the picture is cut off by its edge.
  const frame = `x="${x}" y="${y}" width="${field.width}" height="${field.height}" viewBox="0 0 120 84"`;
  const turn = turned[state] ? ` transform="${turned[state]}"` : "";
  return `${ground}<svg ${frame}><g${turn}>${printed(paperShapes[shape], state === "blurred")}</g></svg>`;
}

function printed(shape: PaperShape, blurred: boolean): string {
  const ink = blurred ? `stroke="#8d958f" stroke-width="8" opacity=".4"` : `stroke="${paint.ink2}" stroke-width="3"`;
  const stroke = (path: string, look: string) => `<path d="${path}" fill="none" ${look}/>`;
  const fill = (path: string | undefined, look: string) => (path ? `<path d="${path}" fill="${look}"/>` : "");
  const sharp = blurred
    ? ""
    : fill(shape.filled, paint.ink2) + stroke(shape.strong, `stroke="${paint.ink}" stroke-width="5"`);
  const seal = shape.seal && !blurred ? stroke(shape.seal, `stroke="${paint.brick}" stroke-width="3"`) : "";
  return fill(shape.edge, paint.white) + fill(shape.shade, paint.line) + stroke(shape.lines, ink) + sharp + seal;
}
