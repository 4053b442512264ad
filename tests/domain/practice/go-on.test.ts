import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeMode, goBack, goOn, goTo } from "../../../src/domain/practice/go-on";
import { giveAid, type Practice, soFarOnShow, startPractice } from "../../../src/domain/practice/practice";
import { practiceSummary } from "../../../src/domain/practice/practice-summary";
import { tapPart } from "../../../src/domain/practice/try-part";
import { whereaboutsOf } from "../../../src/domain/practice/whereabouts";
import { sampleGuide } from "./sample-guide";

const start = (mode: Practice["mode"] = "guided") => startPractice(sampleGuide, mode);

describe("Tiếp", () => {
  test("goes on once the step is done", () => {
    const practice = goOn(tapPart(start(), "open"));
    expect(practice).toMatchObject({ index: 1, answer: undefined });
  });

  test("before the action says so first and moves on the second time, the step counting as skipped", () => {
    const nudged = goOn(start());
    expect(nudged).toMatchObject({ index: 0, answer: { kind: "not-done" } });
    expect(soFarOnShow(nudged)).toMatchObject({ errors: ["not-done"] });
    const moved = goOn(nudged);
    expect(moved.index).toBe(1);
    expect(moved.soFar[0]!.result).toBe("skipped");
  });

  test("in watch mode simply goes on", () => {
    const practice = goOn(start("watch"));
    expect(practice.index).toBe(1);
    expect(practice.soFar[0]).toMatchObject({ result: "watched", errors: [] });
  });

  test("a step only watched still has to be done when the citizen changes to doing", () => {
    const practice = goOn(changeMode(goBack(goOn(start("watch"))), "guided"));
    expect(practice).toMatchObject({ index: 0, answer: { kind: "not-done" } });
  });

  test("after the last step finishes, and Trước returns to it", () => {
    const end = goOn(goOn(startPractice(sampleGuide, "guided", 2)));
    expect(end.finished).toBe(true);
    expect(goBack(end)).toMatchObject({ finished: false, index: 2 });
  });
});

describe("going back", () => {
  test("loses nothing that was done and asks for nothing twice", () => {
    const done = goOn(tapPart(start(), "open"));
    const back = goBack(done);
    expect(back.soFar).toEqual(done.soFar);
    expect(goOn(back).index).toBe(1);
  });

  test("at the first step stays there; an unknown step number opens the nearest", () => {
    expect(goBack(start()).index).toBe(0);
    expect(goTo(start(), 99).index).toBe(2);
    expect(startPractice(sampleGuide, "guided", Number.NaN).index).toBe(0);
  });
});

test("the summary keeps alone, followed, hinted, skipped and watched apart", () => {
  const practice = goOn(goOn(tapPart(start("alone"), "open")));
  expect(practiceSummary(goOn(practice))).toEqual({ alone: 1, followed: 0, "with-hints": 0, skipped: 1, watched: 0 });
});

test("a request for help says where, which errors and how many hints, and nothing else", () => {
  const practice = giveAid(tapPart(tapPart(start(), "other"), "other"), "hint");
  expect(whereaboutsOf(practice)).toEqual({
    guide: "MAU1",
    version: 4,
    step: "open-it",
    stepNumber: 1,
    errors: ["wrong-part"],
    hints: 1,
  });
});

test("nobody is ever trapped: from anywhere, two Tiếp a step reach the end", () => {
  const moves = fc.constantFrom("open", "other", "pay", "number", "hang-up", "go-on", "Tiếp", "Trước");
  const modes = fc.constantFrom("watch" as const, "guided" as const, "alone" as const);
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 30 }), modes, (played, mode) => {
      let practice = played.reduce(play, start(mode));
      for (let taps = 0; taps < 2 * sampleGuide.steps.length; taps++)
        practice = practice.finished ? practice : goOn(practice);
      return practice.finished;
    }),
  );
});

function play(practice: Practice, move: string): Practice {
  if (move === "Tiếp") return goOn(practice);
  return move === "Trước" ? goBack(practice) : tapPart(practice, move);
}
