import { card, paint, paragraph, type Drawn, type Place } from "../../../drawing/pen/paint";
import { escapeXml } from "../../../drawing/pen/text";
import type { LettersPart } from "./schema";

const side = 24;

/** The same on paper: each piece on a card, its two lines of boxes under each other. */
export function drawLetters({ label, detail, pairs }: LettersPart, at: Place): Drawn {
  const heading = paragraph(`${label} ${detail}`, at, { size: 14, fill: at.dark ? paint.white : paint.ink2 });
  const height = 2 * side + 16;
  const boxes: Drawn["boxes"] = {};
  const drawn = pairs.map(({ id, known, seen }, nth) => {
    const box = { x: at.x, y: at.y + heading.height + 8 + nth * (height + 8), width: at.width, height };
    boxes[id] = box;
    const upper = line(known, { ...box, y: box.y + 6 }, paint.leafSoft);
    return card(box) + upper + line(seen, { ...box, y: box.y + 10 + side }, paint.skySoft);
  });
  return { svg: heading.svg + drawn.join(""), height: heading.height + pairs.length * (height + 8), boxes };
}

/** One path of boxes and one text whose letters have a place each: a page on a phone carries every drawing. */
function line(text: string, at: { x: number; y: number }, fill: string): string {
  const letters = [...text].map((_, nth) => at.x + 8 + nth * (side + 1));
  const boxes = letters.map((x) => `M${x} ${at.y}h${side}v${side}h-${side}z`).join("");
  const places = letters.map((x) => x + side / 2).join(" ");
  const type = `font-size="15" font-weight="700" fill="${paint.ink}" text-anchor="middle"`;
  return `<path d="${boxes}" fill="${fill}"/><text x="${places}" y="${at.y + 17}" ${type}>${escapeXml(text)}</text>`;
}
