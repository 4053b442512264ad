import { expect, test } from "vitest";
import type { Guide } from "../../../src/domain/guide/guide";
import { tappableIds } from "../../../src/domain/guide/practice-screen";
import { createPractice } from "../../../src/practice/player/create-practice";
import { sampleGuide } from "../../domain/practice/sample-guide";

const guide: Guide = structuredClone(sampleGuide);
guide.steps[0]!.screen.parts = ["Xã Một", "Xã Hai", "Xã Ba"].map((label) => ({ part: "choice", id: label, label }));
guide.steps[0]!.done = { tap: "Xã Hai" };

const written = ["Xã Một", "Xã Hai", "Xã Ba"];
/** Turns a list round by one. */
const chance = () => 0;
const turned = ["Xã Hai", "Xã Ba", "Xã Một"];

const order = (practice: ReturnType<typeof createPractice>) => tappableIds(practice.step().screen);

test("following and watching, choices stand as they were written; alone they stand in another order", () => {
  const practice = createPractice({ guide, mode: "guided", chance });
  expect(order(practice)).toEqual(written);
  practice.changeMode("alone");
  expect(order(practice)).toEqual(turned);
  practice.changeMode("watch");
  expect(order(practice)).toEqual(written);
});

test("the order stays within a round, whatever is tapped, and the next round has one of its own", () => {
  const chances = [0, 0, 0, 0.99, 0.99];
  const practice = createPractice({ guide, mode: "alone", chance: () => chances.shift() ?? 0 });
  expect(order(practice)).toEqual(turned);
  practice.tap("Xã Một");
  practice.changeMode("alone");
  expect(order(practice)).toEqual(turned);
  practice.again("alone");
  expect(order(practice)).not.toEqual(turned);
});
