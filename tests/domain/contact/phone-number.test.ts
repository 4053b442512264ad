import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nationalDigits, readPhoneNumber } from "../../../src/domain/contact/phone-number";

describe("a telephone number as people write it", () => {
  test.each([
    ["0275-3822-123", "landline", "02753822123"],
    ["(0275) 3822123", "landline", "02753822123"],
    ["+84 275 3822123", "landline", "02753822123"],
    ["+84 (0)275 3822123", "landline", "02753822123"],
    ["0084 275 3822 123", "landline", "02753822123"],
    ["0275.3822.123", "landline", "02753822123"],
    ["0275 3822–123", "landline", "02753822123"],
    ["0912.345.678", "mobile", "0912345678"],
    ["84 912 345 678", "mobile", "0912345678"],
    ["\u202a+84 912 345 678\u202c", "mobile", "0912345678"],
    ["０９１２ ３４５ ６７８", "mobile", "0912345678"],
    ["1900 1006", "service", "19001006"],
    ["1800.599.920", "service", "1800599920"],
    ["113", "short", "113"],
    ["114", "short", "114"],
    ["115", "short", "115"],
    ["1022", "short", "1022"],
  ])("%s is a %s that is dialled %s", (typed, kind, dialled) => {
    const read = readPhoneNumber(typed)!;
    expect(read.kind).toBe(kind);
    expect(nationalDigits(read.written)).toBe(dialled);
  });

  test.each([
    ["a digit too few", "0275 3822 12"],
    ["a digit too many", "0912 345 6789"],
    ["no area code", "3822 123"],
    ["a zero lost in a spreadsheet", "912345678"],
    ["an area code alone", "0275"],
    ["two numbers", "0912 345 678 / 113"],
    ["another country", "+1 202 555 0100"],
    ["letters", "0912 345 67O"],
    ["a plus in the middle", "0912+345678"],
    ["an address of a script", "javascript:113"],
    ["nothing", " "],
    ["a number of no plan", "123"],
  ])("%s is refused: %s", (_why, typed) => expect(readPhoneNumber(typed)).toBeUndefined());
});

test("whatever is typed, every digit of it is kept or the whole is refused", () => {
  const sign = fc.constantFrom(..."0123456789 .-()+");
  const whole = fc.constantFrom("02753822123", "0912345678", "19001006", "113", "+84912345678");
  const typed = fc.oneof(fc.string({ unit: sign, maxLength: 22 }), whole, fc.tuple(whole, fc.string({ unit: sign })));
  fc.assert(
    fc.property(typed, (given) => {
      const text = [given].flat().join("");
      const read = readPhoneNumber(text);
      if (read) expect(read.written.replace(/\D/g, "")).toBe(text.replace(/\D/g, ""));
    }),
    { numRuns: 2000 },
  );
});
