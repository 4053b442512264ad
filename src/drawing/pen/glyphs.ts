import type { PictureName } from "../../domain/guide/picture-name";
import { round } from "./paint";

type GlyphOnly = "back" | "down" | "tick";

// Strokes on a field of 24 × 24.
const strokes: Record<PictureName | GlyphOnly, string> = {
  papers: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  identity: "M3 5h18v14H3zM6 16c0-4 6-4 6 0M9 9v2M15 10h3M15 14h3",
  payments: "M3 6h18v12H3zM3 10h18M6 15h4",
  market: "M5 9h14l-1 12H6zM9 9c0-7 6-7 6 0",
  health: "M12 20C2 13 4 5 9 5c2 0 3 2 3 2s1-2 3-2c5 0 7 8-3 15zM8 12h2l1-2 2 4 1-2h2",
  safety: "M12 3l8 3c0 8-3 12-8 15-5-3-8-7-8-15zM9 12l2 2 4-4",
  phone: "M7 2h10v20H7zM11 19h2",
  browser: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18",
  camera: "M3 7h4l2-3h6l2 3h4v13H3zM12 10a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7",
  message: "M4 4h16v12H10l-5 4v-4H4zM8 9h8M8 12h5",
  call: "M6 3l3 1 1 5-2 2c1 2 3 4 5 5l2-2 5 1 1 3c-1 3-4 3-6 2C9 18 6 14 4 9c-1-2 0-5 2-6z",
  bank: "M3 9l9-6 9 6zM3 20h18M6 12v5M10 12v5M14 12v5M18 12v5",
  store: "M4 10v10h16V10M3 10l2-6h14l2 6zM10 20v-6h4v6",
  settings: "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M6 18l2-2M16 8l2-2",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c0-8 16-8 16 0",
  house: "M3 12l9-8 9 8M6 10v10h12V10M10 20v-6h4v6",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L21 21",
  qr: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M14 20h2M19 19h1v1",
  warning: "M12 3l10 18H2zM12 10v5M12 18v.5",
  photos: "M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 5M16 8v1",
  back: "M15 5l-7 7 7 7",
  down: "M6 9l6 6 6-6",
  tick: "M5 12.5l5 5L19.5 7",
  lock: "M5 11h14v10H5zM8 11c0-9 8-9 8 0M12 15v2",
  wifi: "M2 9c6-6 14-6 20 0M5.5 13c4-4 9-4 13 0M9 16.5c2-2 4-2 6 0M12 20v.1",
  chat: "M3 4h14v9H9l-4 3v-3H3zM20 9h1v9h-2v3l-4-3h-5",
  fruit: "M12 8c-2-2-8-1-8 5 0 5 4 8 6 8 1 0 1-1 2-1s1 1 2 1c2 0 6-3 6-8 0-6-6-7-8-5zM12 8c0-3 1-5 4-6",
  parcel: "M3 7l9-4 9 4v10l-9 4-9-4zM3 7l9 4 9-4M12 11v10",
  bell: "M6 17v-6c0-8 12-8 12 0v6l2 1H4zM10 21h4M12 3v1.5",
  video: "M2 6h13v12H2zM15 11l7-4v10l-7-4",
  book: "M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14",
  coconut: "M12 21V9c-2-4-6-4-9-2M12 9c2-4 6-4 9-2M12 9c-3-1-6 1-7 5M12 9c3-1 6 1 7 5M12 9c-1-3 0-5 2-6M8 21h8",
  bus: "M4 5h16v12H4zM4 11h16M7 17v3M17 17v3M7 14h1M16 14h1",
};

/** A small line picture with its top left corner at x, y. */
export function glyph(name: keyof typeof strokes, at: { x: number; y: number; size: number }, colour: string): string {
  const move = `translate(${round(at.x)} ${round(at.y)}) scale(${round((at.size / 24) * 10) / 10})`;
  return `<path transform="${move}" d="${strokes[name]}" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
}
