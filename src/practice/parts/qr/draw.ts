import { block, paint, paragraph, round, type Drawn, type Place } from "../../../drawing/pen/paint";
import type { QrPart } from "./schema";

// Drawn to look like a code and to hold nothing: a phone pointed at the picture must find no address in it.
const dots =
  "M44 4h6v6h6v6h-6v6h-6zM62 4h6v12h-6zM4 44h6v6H4zM16 44h12v6H16zM34 38h6v12h-6zM44 34h12v6H44zM62 28h6v12h-6zM74 44h12v6H74zM50 50h6v12h-6zM62 56h12v6H62zM80 62h6v12h-6zM44 68h6v12h-6zM56 74h12v6H56zM74 80h12v6H74zM92 44h6v12h-6zM92 68h6v18h-6zM44 92h18v6H44zM68 92h6v6h-6z";

export function drawQr(part: QrPart, at: Place): Drawn {
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
