import type { Shape } from "./topic-shapes";

/*
 * What many pictures are made of: a thing, and at its lower right a filled disc with a white sign that says what happens to
 * it. A coin always bears a "đ", because that sign is known to everybody who has ever paid.
 */
export const sheet: Shape = { rect: [10, 5, 36, 48, 5], fill: "soft" };
export const wholeSheet: Shape = { rect: [10, 4, 44, 56, 5], fill: "soft" };
export const phone: Shape = { rect: [14, 4, 36, 56, 6], fill: "soft" };
export const card: Shape = { rect: [4, 10, 56, 38, 6], fill: "soft" };
export const badge: Shape = { circle: [46, 46, 14], fill: "solid" };

/** Head and shoulders, as on every identity card. */
export const portrait: Shape = {
  d: "M13.500 23a5.500 5.500 0 1 0 11 0a5.500 5.500 0 1 0-11 0zM10 40c0-6 4-9.500 9-9.500s9 3.500 9 9.500z",
  fill: "solid",
};
/** The corners that a camera draws around what it looks at. */
export const corners: Shape = {
  d: "M5 17V9a4 4 0 0 1 4-4h8M47 5h8a4 4 0 0 1 4 4v8M59 47v8a4 4 0 0 1-4 4h-8M17 59H9a4 4 0 0 1-4-4v-8",
};
export const house: Shape[] = [{ d: "M11 30v28h42V30", fill: "soft" }, { d: "M5 33L32 9l27 24" }];
export const handset: Shape = {
  d: "M10 26l7 10-5 5c3 6 7 10 13 13l5-5 10 7c0 5-4 8-9 8C17 62 3 48 3 34c0-5 3-8 7-8z",
  fill: "soft",
};

export const returns = badgeWith("M53 51v-3a4 4 0 0 0-4-4H39M44 38l-6 6 6 6");
export const renews = badgeWith("M52 42a7.500 7.500 0 1 0 1.500 6M53 37v6h-6");
export const money = coin(46, 46, 14);

/** The disc with a sign on it. */
export function badgeWith(sign: string): Shape[] {
  return [badge, { d: sign, fill: "cut" }];
}

export function coin(x: number, y: number, radius: number): Shape[] {
  const half = radius * 0.28;
  const dong =
    `M${x - half} ${y + half}a${half} ${half} 0 1 0 ${2 * half} 0a${half} ${half} 0 1 0 ${-2 * half} 0` +
    `M${x + half} ${y - radius * 0.55}v${radius * 1.1}M${x} ${y - radius * 0.32}h${radius * 0.55}`;
  return [
    { circle: [x, y, radius], fill: "solid" },
    { d: dong, fill: "cut" },
  ];
}

/** Filled dots, such as those of a code that is hidden. */
export function dots(radius: number, places: [x: number, y: number][]): Shape {
  const round = ([x, y]: [number, number]) =>
    `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  return { d: places.map(round).join(""), fill: "solid" };
}
