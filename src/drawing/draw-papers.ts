import { faceShape } from "../domain/guide/face-shape";
import { paperShapes, type PaperShape } from "../domain/guide/paper-shape";
import type { PaperPart, Part } from "../domain/guide/practice-screen";
import { block, paint, paragraph, round, type Box, type Drawn, type Place } from "./pen/paint";
import { wrap } from "./pen/text";

type Of<Name extends Part["part"]> = Extract<Part, { part: Name }>;

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

/** One's own face in the round frame of the camera. */
export function drawFace(_: Of<"face">, at: Place): Drawn {
  const { shoulders, neck, head, hair, eyes } = faceShape;
  const ring = (look: string) => `<circle cx="60" cy="60" r="54" ${look}/>`;
  const edge = `fill="none" stroke="${at.dark ? paint.white : paint.leaf}" stroke-width="5" stroke-dasharray="12 5"`;
  const drawn =
    ring(`fill="${paint.skySoft}"`) +
    `<path d="${shoulders}" fill="${paint.leaf}"/><path d="${neck}${head}" fill="#f0c9a0"/><path d="${hair}" fill="#3a302a"/>` +
    `<path d="${eyes}" fill="none" stroke="#4a3a2f" stroke-width="3" stroke-linecap="round"/>${ring(edge)}`;
  return {
    svg: `<g transform="translate(${round(at.x + at.width / 2 - 60)} ${at.y})">${drawn}</g>`,
    height: 120,
    boxes: {},
  };
}

// Drawn to look like a code and to hold nothing: a phone pointed at the picture must find no address in it.
const dots =
  "M44 4h6v6h6v6h-6v6h-6zM62 4h6v12h-6zM4 44h6v6H4zM16 44h12v6H16zM34 38h6v12h-6zM44 34h12v6H44zM62 28h6v12h-6zM74 44h12v6H74zM50 50h6v12h-6zM62 56h12v6H62zM80 62h6v12h-6zM44 68h6v12h-6zM56 74h12v6H56zM74 80h12v6H74zM92 44h6v12h-6zM92 68h6v18h-6zM44 92h18v6H44zM68 92h6v6h-6z";

export function drawQr(part: Of<"qr">, at: Place): Drawn {
  const middle = at.x + at.width / 2;
  const box = { x: middle - 63, y: at.y, width: 126, height: 126 };
  const finder = (x: number, y: number) => `M${x} ${y}h28v28h-28zM${x + 10} ${y + 10}h8v8h-8z`;
  const eyes = `<path d="${finder(4, 4)}${finder(70, 4)}${finder(4, 70)}" fill="none" stroke="${paint.ink}" stroke-width="6"/>`;
  const code = `<g transform="translate(${round(box.x + 12)} ${box.y + 12})">${eyes}<path d="${dots}" fill="${paint.ink}"/></g>`;
  const place = { x: middle, y: at.y + 131, width: at.width };
  const label = paragraph(part.label, place, {
    size: 15,
    bold: true,
    fill: at.dark ? paint.white : paint.ink,
    anchor: "middle",
  });
  const paper = block(box, 8, `fill="${paint.white}" stroke="${paint.line}" stroke-width="2"`);
  return { svg: paper + code + label.svg, height: 131 + label.height, boxes: part.id ? { [part.id]: box } : {} };
}

/** The way of a file through the office, from top to bottom. */
export function drawStates(part: Of<"states">, at: Place): Drawn {
  let svg = "";
  let y = at.y + 4;
  const centres: number[] = [];
  for (const each of part.states) {
    const inner = { x: at.x + 36, y, width: at.width - 40 };
    const fill = each.state === "later" ? paint.ink2 : each.state === "returned" ? paint.brick : paint.ink;
    const label = paragraph(each.label, inner, { size: 16, bold: each.state !== "later", fill });
    const detail = paragraph(each.detail ?? "", { ...inner, y: y + label.height }, { size: 14, fill: paint.ink2 });
    centres.push(y + 11);
    svg += stateSign(each.state, at.x + 14, y + 11) + label.svg + detail.svg;
    y += label.height + detail.height + 10;
  }
  const thread = `<path d="M${at.x + 14} ${round(centres[0] ?? at.y)}V${round(centres.at(-1) ?? at.y)}" stroke="${paint.line}" stroke-width="3"/>`;
  return { svg: thread + svg, height: y - at.y - 6, boxes: {} };
}

function stateSign(state: Of<"states">["states"][number]["state"], x: number, y: number): string {
  const fills = { done: paint.leaf, now: paint.white, later: paint.white, returned: paint.brick };
  const edge = state === "later" ? paint.line : state === "returned" ? paint.brick : paint.leaf;
  const disc = `<circle cx="${x}" cy="${round(y)}" r="10" fill="${fills[state]}" stroke="${edge}" stroke-width="3"/>`;
  const at = `${x} ${round(y)}`;
  if (state === "done")
    return `${disc}<path d="M${at}m-4 0 3 3 6-6" fill="none" stroke="${paint.white}" stroke-width="2.5"/>`;
  if (state === "now") return `${disc}<circle cx="${x}" cy="${round(y)}" r="4" fill="${paint.leaf}"/>`;
  if (state === "returned") return `${disc}<path d="M${at}m0-5v6m0 3v2" stroke="${paint.white}" stroke-width="2.5"/>`;
  return disc;
}
