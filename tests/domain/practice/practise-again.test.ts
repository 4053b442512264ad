import { expect, test } from "vitest";
import { goBack, goOn } from "../../../src/domain/practice/go-on";
import { giveAid, type Practice, startPractice } from "../../../src/domain/practice/practice";
import { practiseAgain, stepsToRepeat } from "../../../src/domain/practice/practise-again";
import { tapPart, typeInto } from "../../../src/domain/practice/try-part";
import { sampleGuide } from "./sample-guide";

/** Cô Sáu does the first step with a hint, types the number alone, and passes over the last step. */
function sitting(): Practice {
  const first = goOn(tapPart(giveAid(startPractice(sampleGuide, "alone"), "hint"), "open"));
  const second = goOn(typeInto(first, { id: "number", text: "000 123 456 789", settled: true }));
  return goOn(goOn(second));
}

test("the steps to practise again are those with hints and those passed over", () => {
  expect(stepsToRepeat(sitting())).toEqual([0, 2]);
});

test("only those steps come again, in order, and then it is finished", () => {
  let again = practiseAgain(sitting(), [2, 0, 2], "alone");
  expect(again).toMatchObject({ index: 0, finished: false, mode: "alone" });
  expect(goBack(again).index).toBe(0);
  again = goOn(tapPart(again, "open"));
  expect(again.index).toBe(2);
  expect(goBack(again).index).toBe(0);
  again = goOn(tapPart(again, "hang-up"));
  expect(again.finished).toBe(true);
  expect(stepsToRepeat(again)).toEqual([]);
});

test("what happened before is forgotten, so that a step can now be done alone", () => {
  const again = tapPart(practiseAgain(sitting(), [0], "alone"), "open");
  expect(again.soFar[0]).toEqual({ wrongTries: 0, hints: 0, errors: [], aids: [], result: "alone" });
});

test("no step at all is refused", () => {
  expect(() => practiseAgain(sitting(), [], "alone")).toThrow(RangeError);
});
