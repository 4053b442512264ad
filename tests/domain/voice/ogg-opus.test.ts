import { expect, test } from "vitest";
import { splitOgg } from "../../../src/content/voice/split-ogg";
import { oggOpus } from "../../../src/domain/voice/ogg-opus";

const head = Uint8Array.from(
  [..."OpusHead"].map((sign) => sign.charCodeAt(0)).concat([1, 1, 56, 1, 128, 187, 0, 0, 0, 0, 0]),
);
const packets = Array.from({ length: 100 }, (_, at) => new Uint8Array(at === 50 ? 300 : 60).fill(at));
const pagesOf = (file: Uint8Array) => {
  const view = new DataView(file.buffer);
  const pages: { kind: number; at: number; number: number; sum: number; bytes: Uint8Array }[] = [];
  for (let from = 0; from < file.length;) {
    const segments = file[from + 26]!;
    const held = file.subarray(from + 27, from + 27 + segments).reduce((sum, length) => sum + length, 0);
    const bytes = file.slice(from, from + 27 + segments + held);
    pages.push({
      kind: bytes[5]!,
      at: Number(view.getBigInt64(from + 6, true)),
      number: view.getUint32(from + 18, true),
      sum: view.getUint32(from + 22, true),
      bytes,
    });
    from += bytes.length;
  }
  return pages;
};

test("a stream has its head, its tags and every packet, begins once and ends once, and tells its length", () => {
  const file = oggOpus({ head, packets, samples: 95_000 });
  const pages = pagesOf(file);
  expect(pages.map(({ kind }) => kind)).toEqual([2, 0, 0, 0, 4]);
  expect(pages.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
  // 312 samples of the stream stand before the sound, as its head says.
  expect(pages.map(({ at }) => at)).toEqual([0, 0, 38_400, 76_800, 95_312]);
  expect(file.length).toBeGreaterThan(packets.reduce((sum, { length }) => sum + length, 0));
  expect(() => splitOgg(file)).not.toThrow();
});

test("every page has the checksum of RFC 3533", () => {
  // Computed another way: over the reversed polynomial, as libogg's own table does it bit by bit from the top.
  const table = Array.from({ length: 256 }, (_, n) => {
    let r = n * 2 ** 24;
    for (let bit = 0; bit < 8; bit += 1)
      r = Number(((BigInt(r) << 1n) ^ (r >= 2 ** 31 ? 0x04c11db7n : 0n)) & 0xffffffffn);
    return r;
  });
  for (const { sum, bytes } of pagesOf(oggOpus({ head, packets, samples: 95_000 }))) {
    bytes.fill(0, 22, 26);
    let crc = 0;
    for (const byte of bytes) crc = (((crc * 256) % 2 ** 32) ^ table[((crc / 2 ** 24) ^ byte) & 255]!) >>> 0;
    expect(sum).toBe(crc);
  }
});
