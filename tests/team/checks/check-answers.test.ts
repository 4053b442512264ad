import { expect, test } from "vitest";
import { createAnswers, linesOf } from "../../../src/team/checks/check-answers";

const lines = linesOf(
  [
    { key: "f1", says: "Nộp ở một địa chỉ.", where: "", certainty: "read" },
    { key: "f2", says: "Nút nằm ở trên.", where: "", certainty: "remembered" },
    { key: "f3", says: "Phí nộp ở quầy.", where: "", certainty: "remembered" },
  ],
  [
    { step: "s1", number: 1, do: "", button: "Mở" },
    { step: "s2", number: 2, do: "", button: "Gửi" },
  ],
);
const [first, , third, , send] = lines;

test("one tap marks all that is left as right, and leaves what was marked before", () => {
  const answers = createAnswers(() => lines);
  expect(answers.left()).toBe(5);
  answers.mark(first!, "other");
  answers.mark(third!, "unseen");
  answers.mark(send!, "other");
  answers.markRest();
  expect(answers.left()).toBe(0);
  expect(answers.said()).toEqual({ facts: ["f2"], otherFacts: ["f1"], otherSteps: ["s2"] });
});

test("what no phone shows is neither confirmed nor otherwise", () => {
  const answers = createAnswers(() => lines);
  answers.mark(third!, "unseen");
  answers.mark(third!, "right");
  answers.mark(third!, "unseen");
  expect(answers.said()).toEqual({ facts: [], otherFacts: [], otherSteps: [] });
});
