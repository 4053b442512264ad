import fc from "fast-check";
import { expect, test } from "vitest";
import { cardKinds, cardQr, readCard, writeCard, type Card } from "../../../src/domain/contact/card-code";

const card: fc.Arbitrary<Card> = fc.record({
  kind: fc.constantFrom(...cardKinds),
  secret: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Uint8Array.from(bytes)),
});
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

test("a card is read as it was written, however it is typed, and from its QR code", () => {
  fc.assert(
    fc.property(card, (made) => {
      const text = writeCard(made);
      expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
      const typed = text.toLowerCase().replaceAll("-", "  ").replaceAll("0", "o").replaceAll("1", "l");
      for (const read of [text, typed, cardQr(made), ` ${cardQr(made)}\n`])
        expect(readCard(read)).toEqual({ card: made });
    }),
  );
});

test("every single wrong letter is noticed, and its group is named", () => {
  fc.assert(
    fc.property(card, fc.nat(34), fc.nat(30), (made, at, turn) => {
      const text = [...writeCard(made).replaceAll("-", "")];
      const wrong = letters[(letters.indexOf(text[at]!) + 1 + turn) % 32]!;
      const typed = text.with(at, wrong).join("");
      expect(readCard(typed)).toEqual({ fault: "group", group: Math.floor(at / 5) + 1 });
    }),
    { numRuns: 500 },
  );
});

test("two letters that changed places are noticed, and so are two groups", () => {
  fc.assert(
    fc.property(card, fc.nat(6), fc.nat(3), fc.nat(6), (made, group, at, other) => {
      const all = writeCard(made).split("-");
      const one = [...all[group]!];
      [one[at], one[at + 1]] = [one[at + 1]!, one[at]!];
      const exchanged = all.with(group, one.join("")).join("-");
      if (one[at] !== one[at + 1]) expect(readCard(exchanged)).toEqual({ fault: "group", group: group + 1 });
      const swapped = all.with(group, all[other]!).with(other, all[group]!).join("-");
      if (group !== other) expect(readCard(swapped)).toMatchObject({ fault: "group" });
    }),
    { numRuns: 500 },
  );
});

test("a code of something else is no card", () => {
  expect(readCard("HTTPS://TRAMSO.VINHLONG.GOV.VN/G/DVC1/#5")).toMatchObject({ fault: "length" });
  expect(readCard("")).toEqual({ fault: "length" });
});
