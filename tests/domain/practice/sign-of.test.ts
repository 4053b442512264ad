import { expect, test } from "vitest";
import { goBack, goOn } from "../../../src/domain/practice/go-on";
import { type Practice, startPractice } from "../../../src/domain/practice/practice";
import { signOf } from "../../../src/domain/practice/sign-of";
import { realDataNoticed, tapPart } from "../../../src/domain/practice/try-part";
import { sampleGuide } from "./sample-guide";

const at = (index: number) => startPractice(sampleGuide, "guided", index);
const after = (before: Practice, change: (practice: Practice) => Practice) => signOf(before, change(before));

test("a wrong tap, a costly one and a tapped “Tiếp” are told apart from what is right", () => {
  expect(after(at(0), (practice) => tapPart(practice, "other"))).toEqual({ what: "wrong" });
  expect(after(at(0), (practice) => tapPart(practice, "pay"))).toEqual({ what: "wrong" });
  expect(after(at(0), goOn)).toEqual({ what: "not-done" });
  expect(after(at(0), (practice) => tapPart(practice, "open"))).toEqual({ what: "done" });
});

test("the same mistake once more is one more sign", () => {
  const once = tapPart(at(0), "other");
  expect(after(once, (practice) => tapPart(practice, "other"))).toEqual({ what: "wrong" });
});

test("real data is trouble in a field beside, and done in the field that is waited for", () => {
  expect(after(at(1), (practice) => realDataNoticed(practice, "name"))).toEqual({ what: "real-data" });
  expect(after(at(1), (practice) => realDataNoticed(practice, "number"))).toEqual({ what: "done" });
});

test("going on and back says which step is on show", () => {
  expect(after(tapPart(at(0), "open"), goOn)).toEqual({ what: "step", step: 1 });
  expect(after(at(1), goBack)).toEqual({ what: "step", step: 0 });
});

test("nothing new is no sign", () => {
  expect(signOf(at(0), at(0))).toBeUndefined();
});
