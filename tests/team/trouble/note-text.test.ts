import { expect, test } from "vitest";
import type { StepTrouble } from "../../../src/domain/figures/step-counts";
import { noteText } from "../../../src/team/trouble/note-text";
import { usualErrors } from "../../../src/team/trouble/usual-errors";
import { staffWords } from "../../../src/wording/staff-words";
import { troubleWords } from "../../../src/wording/trouble-words";

const trouble: StepTrouble = {
  guide: "DVC1",
  step: "photograph-the-paper",
  seen: 40,
  stumbled: 4,
  hints: 5,
  left: 0,
  asked: 1,
  trouble: 5,
  errors: { "wrong-part": 2, "wrong-value": 7, harm: 0 },
};
const told = { number: () => 5, guide: () => "DVC1 · Chứng thực", step: () => "Bước 5: Chụp giấy" };
const noted = { office: "Xã Hưng Nhượng", trouble, told, from: "2026-11-01", to: "2026-11-24" };

test("a note to the province tells no count that could point at somebody", () => {
  const { few, noteText: says } = troubleWords();
  const counts = { seen: "40", stumbled: few, hints: "5", left: "0", asked: few };
  expect(noteText(noted, "Chữ nhỏ quá")).toBe(
    says({
      ...counts,
      office: "Xã Hưng Nhượng",
      from: "01-11-2026",
      to: "24-11-2026",
      own: "Chữ nhỏ quá",
      guide: told.guide(),
      step: told.step(),
      errors: usualErrors(trouble),
    }),
  );
});

test("the usual mistakes of a step are told in words, the commonest first, and none that nobody made", () => {
  const { errors } = staffWords();
  expect(usualErrors(trouble)).toBe(`${errors["wrong-value"]}, ${errors["wrong-part"]}`);
  expect(usualErrors({ ...trouble, errors: {} })).toBe("");
});
