import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/team/members/decode-text";

const heading = "Tên;Tổ";
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((sign, nth) => bytes.setUint16(nth * 2, sign.charCodeAt(0), isLittle));
  return new Uint8Array(bytes.buffer);
};

describe("the letters of a file", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(heading)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${heading}`)],
    ["UTF-16 with its mark", utf16(`\ufeff${heading}`, true)],
    ["UTF-16 of the other order with its mark", utf16(`\ufeff${heading}`, false)],
    ["UTF-16 without a mark", utf16(heading, true)],
    ["UTF-16 of the other order without a mark", utf16(heading, false)],
    // ê is one byte; ô with its hook is two, and must come out as one letter.
    ["Windows-1258", Uint8Array.of(0x54, 0xea, 0x6e, 0x3b, 0x54, 0xf4, 0xd2)],
  ])("are the same in %s", (_encoding, bytes) => {
    expect(decodeText(bytes)).toBe(heading);
  });

  test("typed with their tones apart are put together, so that a name is one and the same", () => {
    expect(decodeText(new TextEncoder().encode(heading.normalize("NFD")))).toBe(heading);
  });

  test("of a file somebody cut within a letter are kept, and the lost one stays to be seen", () => {
    const whole = new TextEncoder().encode("Tên;Chị Liên, Chị Thắm, Tổ");
    expect(decodeText(whole.slice(0, -1))).toBe("Tên;Chị Liên, Chị Thắm, T\ufffd");
  });
});
