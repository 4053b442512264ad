import { create, type QRCodeErrorCorrectionLevel } from "qrcode";
import { blurred, grainy, greyOf, pale, pngOf, turned, type Grey } from "./degrade";
import { readByJsqr, readByZxing } from "./decode-qr";

/** What is done to a code before it is read. Fixed: a weaker set would prove less. */
export const degradations: Record<string, (picture: Grey) => Grey> = {
  clean: (picture) => picture,
  "turned by 12 degrees": (picture) => turned(picture, 12),
  "turned by 37 degrees": (picture) => turned(picture, 37),
  "out of focus": (picture) => blurred(picture, 2),
  grainy: (picture) => grainy(picture, 35, 7),
  pale: (picture) => pale(picture, 90, 190),
  "very pale": (picture) => pale(picture, 110, 170),
  "turned, out of focus, grainy and pale": (picture) => grainy(pale(blurred(turned(picture, 12), 1), 60, 190), 3, 11),
};

/**
 * jsQR takes an even white for half as bright as it is, so that black above that half is lost to it in any code, by where
 * the squares happen to lie (8 points a square: none of 127 plain codes is read).
 */
export const isBeyond = (reader: "jsqr" | "zxing", how: string): boolean => reader === "jsqr" && how === "very pale";

export type Readings = Record<string, { jsqr: boolean; zxing: boolean }>;

/** Which of the two readers still reads the text after each degradation. */
export async function tryReaders(png: Buffer, text: string): Promise<Readings> {
  const picture = greyOf(png);
  const readings: Readings = {};
  for (const [name, degrade] of Object.entries(degradations)) {
    const spoilt = pngOf(degrade(picture));
    readings[name] = { jsqr: readByJsqr(spoilt) === text, zxing: (await readByZxing(spoilt)) === text };
  }
  return readings;
}

/**
 * A code of the same version and level with other content, drawn at the same size: what can be expected. Each point is
 * what lies under its middle, as a browser draws edges it is told to keep crisp.
 */
export function controlCode(text: string, side: number): { png: Buffer; text: string } {
  const errorCorrectionLevel: QRCodeErrorCorrectionLevel = "M";
  const { version } = create(text, { errorCorrectionLevel });
  const other = [...text].reverse().join("");
  const { size, data } = create(other, { version, errorCorrectionLevel }).modules;
  const whole = size + 8;
  const light = Float32Array.from({ length: side * side }, (_, at) => {
    const [x, y] = [(at % side) + 0.5, Math.floor(at / side) + 0.5];
    const [column, row] = [Math.floor((x / side) * whole) - 4, Math.floor((y / side) * whole) - 4];
    const inside = column >= 0 && row >= 0 && column < size && row < size;
    return inside && data[row * size + column] ? 0 : 255;
  });
  return { png: pngOf({ width: side, height: side, light }), text: other };
}
