import { expect, test } from "vitest";
import { answerBy } from "../../../src/domain/contact/answer-by";
import { consentVersion, readContact } from "../../../src/domain/contact/contact";
import { instantIn } from "../../../src/domain/office/service-day";

const agreed = { agreed: true, purpose: "call-back", at: 1 } as const;

test("whatever was typed, without agreement nothing is kept", () => {
  expect(readContact({ name: "Bà Sáu", phone: "0912 000 111" }, { ...agreed, agreed: false })).toEqual({
    fault: "no-consent",
  });
});

test("every part is optional, all of them empty is nothing", () => {
  expect(readContact({ phone: " 0912.000.111 " }, agreed)).toEqual({
    contact: { phone: "0912.000.111" },
    consent: { version: consentVersion, purpose: "call-back", at: 1 },
  });
  expect(readContact({ name: "  Bà   Sáu " }, agreed)).toMatchObject({ contact: { name: "Bà Sáu" } });
  expect(readContact({ name: " ", phone: "", hamlet: "\t" }, agreed)).toEqual({ fault: "nothing-left" });
});

test("a telephone number has a telephone number's digits", () => {
  for (const phone of ["0912000111", "+84 912 000 111", "(0270) 3822 111", "02703822111", "0270-3822-111"])
    expect(readContact({ phone }, agreed)).toHaveProperty("contact");
  for (const phone of ["0912", "091200011122", "không có", "0912 000 11a", "113", "1900 1006"])
    expect(readContact({ phone }, agreed)).toEqual({ fault: "not-a-phone" });
});

test("the answer is due within two working days", () => {
  expect(answerBy(undefined, instantIn("2026-11-24", "09:00"))).toBe("2026-11-26");
  expect(answerBy(undefined, instantIn("2026-11-26", "09:00"))).toBe("2026-11-30");
  const open = [{ from: "07:00", to: "11:00" }];
  const hours = {
    week: [open, open, open, open, open, open, []],
    closures: [{ from: "2026-11-27", to: "2026-11-27", name: "họp" }],
  };
  expect(answerBy(hours, instantIn("2026-11-26", "09:00"))).toBe("2026-11-30");
});
