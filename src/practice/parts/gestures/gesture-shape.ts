export const gestureNames = [
  "away",
  "closer",
  "hold-card",
  "swipe-card",
  "case-off",
  "face-level",
  "face-low",
  "face-close",
] as const;
export type GestureName = (typeof gestureNames)[number];

/** What is done with the hands, as SVG paths in a field of 96 by 84. */
export interface GestureShape {
  phone: string;
  /** The paper or the card that the phone has to do with. */
  thing: string;
  arrow: string;
}

const flat = (y: number) => `M26 ${y}h44a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4v-13a4 4 0 0 1 4-4z`;
const sheet = "M22 64h52l9 16H13z";
const back = "M29 3h38a5 5 0 0 1 5 5v68a5 5 0 0 1-5 5H29a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5zM35 11a4 4 0 1 0 .1 0z";
const card = "M40 24h48v32H40z";

const person = "M68 8a15 15 0 1 0 .1 0zM44 82c0-24 9-36 24-36s24 12 24 36z";

/** Over a paper, farther and nearer; at a phone's back, the card held still and rubbed; the thick case taken off; before a face, as high as it, low, and too near. */
export const gestureShapes: Record<GestureName, GestureShape> = {
  away: { phone: flat(4), thing: sheet, arrow: "M48 56V36M38 46l10-11 10 11" },
  closer: { phone: flat(34), thing: sheet, arrow: "M48 3v20M38 14l10 11 10-11" },
  "hold-card": { phone: back, thing: card, arrow: "M6 30v24M14 26v32" },
  "swipe-card": { phone: back, thing: card, arrow: "M14 70h68M24 62l-11 8 11 8M72 62l11 8-11 8" },
  "case-off": {
    phone: "M13 6h24a5 5 0 0 1 5 5v62a5 5 0 0 1-5 5H13a5 5 0 0 1-5-5V11a5 5 0 0 1 5-5zM17 13a3 3 0 1 0 .1 0z",
    thing: "M62 3h24a6 6 0 0 1 6 6v66a6 6 0 0 1-6 6H62a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6zM66 12a4 4 0 1 0 .1 0z",
    arrow: "M38 42h22M51 33l10 9-10 9",
  },
  "face-level": {
    phone: "M8 4h9a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z",
    thing: person,
    arrow: "M48 23H28M36 15l-9 8 9 8",
  },
  "face-low": {
    phone: "M6 70h32a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3z",
    thing: person,
    arrow: "M50 32L29 60M28 47v14l13-5",
  },
  "face-close": {
    phone: "M41 4h9a3 3 0 0 1 3 3v32a3 3 0 0 1-3 3h-9a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z",
    thing: person,
    arrow: "M6 23h22M20 15l9 8-9 8",
  },
};
