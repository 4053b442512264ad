import { expect, test } from "vitest";
import { buttonsToSee } from "../../../src/domain/guide/buttons-to-see";
import { labelOf } from "../../../src/domain/guide/practice-screen";
import { targetOf, type Guide } from "../../../src/domain/guide/guide";
import { readGuideFiles } from "./read-guides";

const guides = readGuideFiles().map(([, guide]) => guide as Guide);

test("each guide has buttons to look for on a real phone, named as they stand there", () => {
  for (const guide of guides) {
    const buttons = buttonsToSee(guide);
    expect(buttons.length, guide.code).toBeGreaterThan(3);
    for (const { number, step, button } of buttons) {
      const of = guide.steps[number - 1]!;
      expect(of.id).toBe(step);
      expect(button).toBe(labelOf(of.screen, targetOf(of.done)));
    }
  }
});

test("what only a scammer shows is not looked for", () => {
  const stops = guides.flatMap(({ steps }) => steps.filter(({ done }) => "stop" in done));
  expect(stops.length).toBeGreaterThan(10);
  const seen = new Set(guides.flatMap((guide) => buttonsToSee(guide).map(({ step }) => `${guide.code} ${step}`)));
  for (const guide of guides)
    for (const { id, done } of guide.steps) if ("stop" in done) expect(seen.has(`${guide.code} ${id}`)).toBe(false);
});
