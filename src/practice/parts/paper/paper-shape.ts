export const paperShapeNames = ["sheet", "card", "bill", "label"] as const;
export type PaperShapeName = (typeof paperShapeNames)[number];

/** What a drawn paper is made of, each an SVG path in a field of 120 by 84. */
export interface PaperShape {
  edge: string;
  /** The title, or the sum: thick strokes. */
  strong: string;
  lines: string;
  /** Soft ground under a photo or a chip. */
  shade?: string;
  /** What is printed full: a face, a bar code. */
  filled?: string;
  seal?: string;
}

const bars = [
  [24, 2],
  [28, 4],
  [34, 1.5],
  [38, 3],
  [43, 1.5],
  [47, 4],
  [53, 2],
  [57, 3],
  [62, 1.5],
];

/** A written sheet with its seal below, a card with a face, a bill torn off its roll, a label with its bars. */
export const paperShapes: Record<PaperShapeName, PaperShape> = {
  sheet: {
    edge: "M34 3h52v78H34z",
    strong: "M43 27h34",
    lines: "M46 11h28M52 17h16M42 37h36M42 44h36M42 51h36M42 58h20M43 71c3-5 5 3 8-1s4 2 8-2",
    seal: "M72 61a7 7 0 1 0 .1 0z",
  },
  card: {
    edge: "M17 8h86a3 3 0 0 1 3 3v62a3 3 0 0 1-3 3H17a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3z",
    strong: "M50 20h42",
    lines: "M50 29h32M50 37h38M22 52h44M22 60h52M22 68h36",
    shade: "M22 16h20v26H22zM82 54h15v13H82z",
    filled: "M24 42c0-10 16-10 16 0zM32 20a4.6 4.6 0 1 0 .1 0z",
  },
  bill: {
    edge: "M36 4h48v72l-6 4-6-4-6 4-6-4-6 4-6-4-6 4-6-4z",
    strong: "M48 14h24M42 60h12M66 60h12",
    lines: "M42 26h16M70 26h8M42 34h20M72 34h6M42 42h14M68 42h10M42 50h36",
  },
  label: {
    edge: "M16 10h88a4 4 0 0 1 4 4v56a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z",
    strong: "M22 21h36",
    lines: "M22 30h48M22 38h30M84 34V19m-5 5 5-5 5 5M98 34V19m-5 5 5-5 5 5M78 39h26",
    filled: `${bars.map(([x, width]) => `M${x} 48h${width}v17h-${width}z`).join("")}M80 48h8v8h-8zM92 48h6v4h-6zM80 60h4v5h-4zM88 58h10v7H88z`,
  },
};
