import type { PracticeScreen, ScreenKind } from "../domain/guide/practice-screen";
import { glyph } from "./pen/glyphs";
import { block, paint, paragraph, round, type Box, type Drawn, type Place } from "./pen/paint";

const width = 300;

interface Bar {
  /** Where the title begins, after what stands before it. */
  inset: number;
  back: boolean;
  face: boolean;
  /** Lies as a white strip over the screen, or straight on its ground. */
  white: boolean;
}

const bars: Partial<Record<ScreenKind, Bar>> = {
  app: { inset: 44, back: true, face: false, white: true },
  browser: { inset: 44, back: true, face: false, white: true },
  chat: { inset: 78, back: true, face: true, white: true },
  camera: { inset: 44, back: true, face: false, white: false },
  home: { inset: 18, back: false, face: false, white: false },
};

/** The top of the phone: the name of the app or of the person, the address of a page, or nothing. */
export function drawBar(screen: PracticeScreen): Drawn {
  const address = screen.kind === "browser" ? drawAddress(screen.address) : nothing;
  const bar = bars[screen.kind];
  if (!screen.title || !bar) return address;
  const top = address.height;
  const fill = screen.kind === "camera" ? paint.white : paint.ink;
  const place = { x: bar.inset, y: top + 11, width: width - bar.inset - 14 };
  const title = paragraph(screen.title, place, { size: 17, bold: true, fill });
  const height = top + title.height + 22;
  const back = bar.back ? glyph("back", { x: 14, y: top + 12, size: 22 }, fill) : "";
  const face = bar.face ? glyph("person", { x: 42, y: top + 9, size: 28 }, paint.leaf) : "";
  return { svg: (bar.white ? ceiling(height) : "") + address.svg + back + face + title.svg, height, boxes: {} };
}

function ceiling(height: number): string {
  const h = round(height);
  const shape = `M2 ${h}V22A20 20 0 0 1 22 2H278A20 20 0 0 1 298 22V${h}z`;
  return `<path d="${shape}" fill="${paint.white}"/><path d="M2 ${h}H298" stroke="${paint.line}"/>`;
}

const nothing: Drawn = { svg: "", height: 0, boxes: {} };

function drawAddress(address: string | undefined): Drawn {
  if (!address) return nothing;
  const text = paragraph(address, { x: 46, y: 19, width: width - 46 - 28 }, { size: 14, fill: paint.ink });
  const box = { x: 16, y: 14, width: width - 32, height: text.height + 12 };
  const pill = block(box, 14, `fill="${paint.white}" stroke="${paint.line}" stroke-width="2"`);
  const lock = glyph("lock", { x: 23, y: 19, size: 18 }, paint.ink2);
  return { svg: pill + lock + text.svg, height: box.y + box.height, boxes: {} };
}

/** A message that has just come in, as a card over the screen. */
export function drawMessage(message: NonNullable<PracticeScreen["message"]>, at: Place): Drawn {
  const inner = { x: at.x + 44, y: at.y + 10, width: at.width - 56 };
  const from = paragraph(message.from, inner, { size: 15, bold: true, fill: paint.ink });
  const text = paragraph(message.text, { ...inner, y: inner.y + from.height }, { size: 15, fill: paint.ink });
  const box = { x: at.x, y: at.y, width: at.width, height: from.height + text.height + 20 };
  const card = block(box, 14, `fill="${paint.white}" stroke="${paint.ink2}" stroke-width="2"`);
  const sign = glyph("message", { x: at.x + 11, y: at.y + 10, size: 24 }, paint.sky);
  return { svg: card + sign + from.svg + text.svg, height: box.height, boxes: message.id ? { [message.id]: box } : {} };
}

const hand =
  "M14 2c3 0 4 2 4 4v12l14 3c3 1 4 3 4 6l-2 11c-1 4-3 6-7 6H17c-3 0-5-1-7-4L2 28c-2-3 1-6 4-4l4 4V6c0-2 1-4 4-4z";

/** The ring around what to tap, and the hand that taps it. */
export function pointAt(box: Box): string {
  const around = { x: box.x - 3.5, y: box.y - 3.5, width: box.width + 7, height: box.height + 7 };
  // Amber alone is too pale on white for weak eyes: a dark hairline on its outside gives it an edge.
  const outline = block(around, 14, `fill="none" stroke="${paint.earth}" stroke-width="7"`);
  const ring = block(around, 14, `fill="none" stroke="${paint.amber}" stroke-width="5"`);
  // Under a narrow thing stands its name: there the hand comes from the side.
  const narrow = box.width < width / 2;
  const x = round(Math.min(box.x + box.width - (narrow ? 20 : 44), width - 46));
  const y = round(box.y + box.height - (narrow ? 40 : 20));
  const finger = `<path transform="translate(${x} ${y})" d="${hand}" fill="#ffe3bf" stroke="${paint.earth}" stroke-width="2.5" stroke-linejoin="round"/>`;
  return outline + ring + finger;
}
