import { describe, expect, test } from "vitest";
import { signsOf, troubledSteps } from "../../../src/domain/figures/step-counts";
import { giveAid, startPractice, withSoFar, type Practice } from "../../../src/domain/practice/practice";
import { goOn } from "../../../src/domain/practice/go-on";
import { sampleGuide } from "../practice/sample-guide";

const step = (at: number) => sampleGuide.steps[at]!.id;
const sign = (at: number, what: string) => `step/${sampleGuide.code}/${step(at)}/${what}`;
const done = (practice: Practice) => goOn(withSoFar(practice, { result: "followed" }));
const begun = startPractice(sampleGuide, "guided");

/** The counters of several sittings, each sign once a sitting. */
const counted = (sittings: Practice[]) => sittings.flatMap((one) => signsOf(one).map((what) => ({ what, n: 1 })));

describe("what a sitting says of its steps", () => {
  test("the step on show was seen, the one before it gone on from", () => {
    expect(signsOf(done(begun))).toEqual([sign(0, "seen"), sign(0, "gone-on"), sign(1, "seen")]);
  });

  test("an error and a hint are said once each, and that the step made somebody stumble", () => {
    const wrong = giveAid(withSoFar(begun, { errors: ["wrong-part"], wrongTries: 4 }), "hint");
    expect(signsOf(wrong)).toEqual(["seen", "wrong-part", "hint", "stumbled"].map((what) => sign(0, what)));
  });

  test("who only watches says nothing", () => {
    expect(signsOf(goOn(startPractice(sampleGuide, "watch")))).toEqual([]);
  });
});

describe("where citizens fail", () => {
  test("a step that was opened and neither gone on from nor asked about was given up", () => {
    const steps = troubledSteps([...counted([begun, begun, done(begun)]), { what: sign(0, "asked"), n: 1 }]);
    expect(steps).toMatchObject([
      { step: step(0), seen: 3, left: 1, asked: 1, trouble: 2 },
      { step: step(1), seen: 1, left: 1, asked: 0, trouble: 1 },
    ]);
  });

  test("the order of counters changes nothing, and what is no step is passed over", () => {
    const all = [...counted([begun, done(begun)]), { what: "asked", n: 7 }, { what: "class-x", n: 2 }];
    expect(troubledSteps(all.toReversed())).toEqual(troubledSteps(all));
  });
});
