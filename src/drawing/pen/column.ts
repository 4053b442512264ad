import { paragraph, type Drawn, type Lettering } from "./paint";

/** Paragraphs one under the other, each in its own lettering; empty ones take no room. */
export function column(
  at: { x: number; y: number; width: number },
  lines: [text: string | undefined, type: Lettering][],
): Drawn {
  let svg = "";
  let y = at.y;
  for (const [text, type] of lines) {
    if (!text) continue;
    const drawn = paragraph(text, { ...at, y }, type);
    svg += drawn.svg;
    y += drawn.height;
  }
  return { svg, height: y - at.y, boxes: {} };
}
