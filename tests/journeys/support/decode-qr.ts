import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import jsqrPackage from "jsqr";
import { PNG } from "pngjs";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// Node hands a CommonJS package over whole, a bundler only its default.
const jsqr = "default" in jsqrPackage ? (jsqrPackage.default as typeof jsqrPackage) : jsqrPackage;
const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));

/** Reads the one QR code of a picture with two unlike readers; throws unless both read the same text. */
export async function decodeQr(png: Buffer): Promise<string> {
  const { data, width, height } = PNG.sync.read(png);
  const first = jsqr(new Uint8ClampedArray(data), width, height)?.data;
  // Left alone, the reader would fetch its code from the network.
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  const codes = await readBarcodes(new Blob([new Uint8Array(png)]), { formats: ["QRCode"], maxNumberOfSymbols: 2 });
  if (codes.length !== 1) throw new Error(`zxing found ${codes.length} codes in the picture.`);
  const second = codes[0]!.text;
  if (first !== second) throw new Error(`jsqr read ${JSON.stringify(first)}, zxing ${JSON.stringify(second)}.`);
  return second;
}
