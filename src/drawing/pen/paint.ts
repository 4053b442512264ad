import { escapeXml, wrap, type Type } from "./text";

/** The colours of the house, in the short form that an inline picture can afford. */
export const paint = {
  ink: "#17251f",
  ink2: "#45554d",
  line: "#c9c5b6",
  white: "#fff",
  leaf: "#0d5c43",
  leafDeep: "#083d2d",
  leafSoft: "#e3f0e8",
  amber: "#ffc53d",
  amberSoft: "#fff3d1",
  brick: "#9d2b1f",
  brickSoft: "#fbe7e2",
  sky: "#1d4f7c",
  skySoft: "#e4eef7",
  earth: "#77501f",
} as const;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A drawn part: its picture, how tall it is and where the things that can be tapped lie. */
export interface Drawn {
  svg: string;
  height: number;
  boxes: Record<string, Box>;
}

/** Where a part begins, how wide it may be, and on what it stands. */
export interface Place {
  x: number;
  y: number;
  width: number;
  dark: boolean;
  target: string;
}

export interface Lettering extends Type {
  fill: string;
  anchor?: "middle" | "end";
}

// Vietnamese stacks marks over and under its letters: anything tighter lets two lines touch.
const lineHeight = 1.42;

/** A paragraph set from its top edge; `x` is its left edge, its middle or its right edge, as the anchor says. */
export function paragraph(text: string, at: { x: number; y: number; width: number }, type: Lettering): Drawn {
  const lines = wrap(text, type, at.width);
  const svg = lines.map((line, index) => {
    const baseline = at.y + type.size * (1.08 + index * lineHeight);
    return `<text x="${round(at.x)}" y="${round(baseline)}">${escapeXml(line)}</text>`;
  });
  const anchor = type.anchor ? ` text-anchor="${type.anchor}"` : "";
  const weight = type.bold ? ` font-weight="700"` : "";
  const open = `<g font-size="${type.size}" fill="${type.fill}"${weight}${anchor}>`;
  return { svg: `${open}${svg.join("")}</g>`, height: lines.length * type.size * lineHeight, boxes: {} };
}

/** A rectangle with round corners; `look` holds its presentation attributes. */
export function block(box: Box, radius: number, look: string): string {
  const { x, y, width, height } = box;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" ${look}/>`;
}

export const quietEdge = `fill="${paint.white}" stroke="${paint.line}" stroke-width="2"`;

/** The white ground with a quiet edge on which most things stand. */
export function card(box: Box, radius = 12): string {
  return block(box, radius, quietEdge);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
