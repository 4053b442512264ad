import type { Part } from "../guide/practice-screen";
import { block, paint, paragraph, round, type Drawn, type Place } from "./draw-step-paint";
import { wrap } from "./draw-step-text";

type Of<Name extends Part["part"]> = Extract<Part, { part: Name }>;

/** A photographed paper: clear, out of focus, with a corner outside the picture, upside down, or not taken yet. */
export function drawPaper(part: Of<"paper">, at: Place): Drawn {
  const sheet = { x: at.x + 10, y: at.y + 10, width: 84, height: 60 };
  const type = { size: 16, bold: true, fill: paint.ink };
  const lines = wrap(part.label, type, at.width - 116).length;
  const inner = { x: at.x + 106, y: at.y + Math.max(12, 40 - lines * 11.4), width: at.width - 116 };
  const label = paragraph(part.label, inner, type);
  const box = { x: at.x, y: at.y, width: at.width, height: Math.max(80, label.height + 24) };
  const card = block(box, 12, `fill="${paint.white}" stroke="${paint.line}" stroke-width="2"`);
  const boxes: Drawn["boxes"] = part.id ? { [part.id]: box } : {};
  return { svg: card + sheetIn(part.state, sheet) + label.svg, height: box.height, boxes };
}

function sheetIn(state: Of<"paper">["state"], sheet: { x: number; y: number; width: number; height: number }): string {
  const { x, y } = sheet;
  if (state === "empty") {
    const plus = `<path d="M${x + 42} ${y + 20}v20m-10-10h20" stroke="${paint.sky}" stroke-width="3"/>`;
    return (
      block(sheet, 6, `fill="${paint.skySoft}" stroke="${paint.sky}" stroke-width="2" stroke-dasharray="5 4"`) + plus
    );
  }
  const ground = block(sheet, 6, `fill="${paint.line}"`);
  const moved = state === "cut" ? `M${x + 30} ${y + 10}h54v50h-54z` : `M${x + 12} ${y + 6}h60v48h-60z`;
  const left = state === "cut" ? x + 38 : x + 20;
  const lines =
    state === "blurred"
      ? `M${left} ${y + 18}h34m-34 12h42m-42 12h28`
      : `M${left + 18} ${y + 16}h26m-26 9h22M${left} ${y + 37}h42m-42 9h28`;
  const ink =
    state === "blurred" ? `stroke="#8d958f" stroke-width="7" opacity=".4"` : `stroke="${paint.ink2}" stroke-width="3"`;
  // A face tells at a glance which way up a paper lies.
  const face = `<path d="M${left} ${y + 29}c0-9 12-9 12 0zM${left + 6} ${y + 11}a4 4 0 1 0 .1 0" fill="${paint.ink2}"/>`;
  const drawn = `<path d="${moved}" fill="${paint.white}"/><path d="${lines}" ${ink}/>${state === "blurred" ? "" : face}`;
  const turn = `rotate(180 ${x + 42} ${y + 30})`;
  return ground + (state === "upside-down" ? `<g transform="${turn}">${drawn}</g>` : drawn);
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
