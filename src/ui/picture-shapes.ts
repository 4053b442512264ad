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

export const pictureShapes = {
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
  browser: [
    { circle: [32, 32, 26], fill: "soft" },
    { d: "M32 6c14 12 14 40 0 52C18 46 18 18 32 6zM8 23.5h48M8 40.5h48" },
  ],
  camera: [
    { d: "M6 20a5 5 0 0 1 5-5h9l4-6h16l4 6h9a5 5 0 0 1 5 5v29a5 5 0 0 1-5 5H11a5 5 0 0 1-5-5z", fill: "soft" },
    { circle: [32, 34, 11] },
    { circle: [32, 34, 4], fill: "solid" },
  ],
  message: [
    { d: "M12 9h40a7 7 0 0 1 7 7v23a7 7 0 0 1-7 7H31L18 57V46h-6a7 7 0 0 1-7-7V16a7 7 0 0 1 7-7z", fill: "soft" },
    { d: "M17 23h30M17 33h18" },
  ],
  call: [
    { d: "M17 8l9 13-6 7c3 7 9 13 16 16l7-6 13 9c0 6-5 10-11 10C24 56 8 40 7 19 7 13 11 8 17 8z", fill: "soft" },
    { d: "M38 8a18 18 0 0 1 18 18M38 18a8 8 0 0 1 8 8" },
  ],
  bank: [{ d: "M6 24L32 8l26 16z", fill: "soft" }, { d: "M14 31v14M26 31v14M38 31v14M50 31v14M7 54h50" }],
  store: [{ d: "M12 20h40l5 37H7z", fill: "soft" }, { d: "M22 29V17a10 10 0 0 1 20 0v12" }],
  settings: [
    {
      d: "M27 14l1-8h8l1 8 4.5 2 6-5 6 6-5 6 2 4 7.5 1v8l-7.5 1-2 4.5 5 6-6 6-6-5-4.5 2-1 7.5h-8l-1-7.5-4.5-2-6 5-6-6 5-6-2-4.5-7.5-1v-8l7.5-1 2-4-5-6 6-6 6 5z",
      fill: "soft",
    },
    { circle: [32, 32, 8] },
  ],
  person: [
    { circle: [32, 19, 12], fill: "soft" },
    { d: "M8 58c0-13 10-20 24-20s24 7 24 20z", fill: "soft" },
  ],
  house: [{ d: "M11 27v30h42V27", fill: "soft" }, { d: "M5 31L32 8l27 23" }, { d: "M25 57V41h14v16" }],
  search: [{ circle: [27, 27, 19], fill: "soft" }, { d: "M41 41l16 16" }],
  qr: [
    { rect: [7, 7, 20, 20, 4], fill: "soft" },
    { rect: [37, 7, 20, 20, 4], fill: "soft" },
    { rect: [7, 37, 20, 20, 4], fill: "soft" },
    { rect: [14, 14, 6, 6, 1], fill: "solid" },
    { rect: [44, 14, 6, 6, 1], fill: "solid" },
    { rect: [14, 44, 6, 6, 1], fill: "solid" },
    { d: "M37 38h8M55 38v6M46 46v4M37 47v10M55 53v4h-8" },
  ],
  warning: [{ d: "M32 8l28 48H4z", fill: "soft" }, { d: "M32 25v14" }, { circle: [32, 47.5, 2.8], fill: "solid" }],
  photos: [
    { rect: [5, 10, 54, 44, 6], fill: "soft" },
    { circle: [20, 25, 5], fill: "solid" },
    { d: "M7 47l15-14 11 10 9-9 15 14" },
  ],
} satisfies Record<string, Shape[]>;

export type PictureShapeName = keyof typeof pictureShapes;
