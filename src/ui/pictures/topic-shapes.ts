/**
 * The house's own drawings as plain data, in a box of 64 by 64: strokes of 3.5 in the colour of the text around them.
 * "soft" adds a light wash of that colour, "solid" fills and drops the stroke, "cut" draws in white on a solid.
 */
export type Shape = { fill?: "soft" | "solid" | "cut" } & (
  | { d: string }
  | { circle: [x: number, y: number, radius: number] }
  | { rect: [x: number, y: number, width: number, height: number, radius: number] }
);

const handset: Shape = { rect: [18, 4, 28, 56, 6], fill: "soft" };

/** The shapes the welcome needs: the seven topics and the search. All others come with the first list or practice. */
export const topicShapes = {
  papers: [
    { rect: [12, 5, 34, 48, 5], fill: "soft" },
    { d: "M21 18h16M21 28h16M21 38h8" },
    { circle: [45, 46, 13], fill: "solid" },
    { d: "M39 46l4.5 4.5 8-9", fill: "cut" },
  ],
  identity: [
    { rect: [4, 13, 56, 38, 6], fill: "soft" },
    { circle: [20, 26, 5.5], fill: "solid" },
    { d: "M10.5 43c0-6 4-9.5 9.5-9.5s9.5 3.5 9.5 9.5z", fill: "solid" },
    { d: "M38 25h13M38 33h13M38 41h8" },
  ],
  payments: [
    handset,
    { rect: [23.5, 14, 7, 7, 1], fill: "solid" },
    { rect: [34, 15, 6, 6, 1] },
    { rect: [24, 26, 6, 6, 1] },
    { d: "M34 26.5h4M40 31v3M34 33h1" },
    { rect: [24, 43, 16, 6, 3], fill: "solid" },
  ],
  market: [
    { d: "M11 33v23h42V33" },
    { d: "M14 9h36l8 17H6z", fill: "soft" },
    { d: "M6 26a6.5 6.5 0 0 0 13 0a6.5 6.5 0 0 0 13 0a6.5 6.5 0 0 0 13 0a6.5 6.5 0 0 0 13 0" },
    { circle: [25, 47, 5.5], fill: "solid" },
    { circle: [40, 48, 4], fill: "soft" },
  ],
  health: [
    { d: "M32 56C17 45 6 35 6 22.5A13.5 13.5 0 0 1 32 17a13.5 13.5 0 0 1 26 5.5C58 35 47 45 32 56z", fill: "soft" },
    { d: "M15 31h9l4-8 7 15 4-7h10" },
  ],
  safety: [
    { d: "M32 5c7 5 14 7 23 7.5v17c0 14-10 24-23 29.5-13-5.5-23-15.5-23-29.5v-17C18 12 25 10 32 5z", fill: "soft" },
    { d: "M32 20v16" },
    { circle: [32, 45, 2.8], fill: "solid" },
  ],
  phone: [
    handset,
    { d: "M28 11h8M23.5 27a12 12 0 0 1 17 0M27.5 33a6.5 6.5 0 0 1 9 0" },
    { circle: [32, 39, 2.4], fill: "solid" },
    { circle: [32, 51, 2.4], fill: "solid" },
  ],
  search: [{ circle: [27, 27, 19], fill: "soft" }, { d: "M41 41l16 16" }],
} satisfies Record<string, Shape[]>;
