import { expect, test } from "vitest";
import { randomId, randomPin, randomSigns } from "../../src/device/random-signs";

test("each sign of an alphabet is as likely as the others", () => {
  const everyByte = () => Uint8Array.from({ length: 256 }, (_, byte) => byte);
  for (const alphabet of ["0123456789", "0123456789abcdefghijklmnopqrstuvwxyz"]) {
    const round = 256 - (256 % alphabet.length);
    const signs = randomSigns(alphabet, round, everyByte);
    for (const sign of alphabet) expect(signs.split(sign)).toHaveLength(round / alphabet.length + 1);
  }
});

test("bytes that favour a sign are passed over until there are enough", () => {
  const left = [
    [255, 254, 253, 252],
    [1, 255, 2],
    [3, 4],
  ];
  expect(randomSigns("abc…".repeat(9), 3, () => Uint8Array.from(left.shift()!))).toBe("bc…");
});

test("an id is ten signs or more, and a PIN six digits", () => {
  expect(randomId()).toMatch(/^[0-9a-z]{10,}$/);
  expect(randomPin()).toMatch(/^\d{6}$/);
  expect(new Set(Array.from({ length: 1000 }, randomId)).size).toBe(1000);
});
