import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import jsqrPackage from "jsqr";
import { PNG } from "pngjs";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// Node hands a CommonJS package over whole, a bundler only its default.
const jsqr = "default" in jsqrPackage ? (jsqrPackage.default as typeof jsqrPackage) : jsqrPackage;
const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));

export function readByJsqr(png: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(png);
  return jsqr(new Uint8ClampedArray(data), width, height)?.data;
}

/** Every code of a picture, at most as many as are asked for. */
export const zxingCodes = async (png: Buffer, most = 2): Promise<string[]> =>
  (await zxingReadings(png, most)).map(({ text }) => text);

/** The one code of a picture and how wide its squares are together, in points of the picture. */
export async function readWidth(png: Buffer): Promise<{ text: string; width: number } | undefined> {
  const [code] = await zxingReadings(png, 1);
  if (!code) return undefined;
  const { topLeft, topRight } = code.position;
  return { text: code.text, width: Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y) };
}

async function zxingReadings(png: Buffer, most: number) {
  // Left alone, the reader would fetch its code from the network.
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  return readBarcodes(new Blob([new Uint8Array(png)]), { formats: ["QRCode"], maxNumberOfSymbols: most });
}

export const readByZxing = async (png: Buffer): Promise<string | undefined> => (await zxingCodes(png))[0];

/** Reads the one QR code of a picture with two unlike readers; throws unless both read the same text. */
export async function decodeQr(png: Buffer): Promise<string> {
  const first = readByJsqr(png);
  const codes = await zxingCodes(png);
  if (codes.length !== 1) throw new Error(`zxing found ${codes.length} codes in the picture.`);
  const second = codes[0]!;
  if (first !== second) throw new Error(`jsqr read ${JSON.stringify(first)}, zxing ${JSON.stringify(second)}.`);
  return second;
}
