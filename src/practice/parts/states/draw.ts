import { paint, paragraph, round, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { StatesPart } from "./schema";

/** The way of a file through the office, from top to bottom. */
export function drawStates(part: StatesPart, at: Place): Drawn {
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

function stateSign(state: StatesPart["states"][number]["state"], x: number, y: number): string {
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
