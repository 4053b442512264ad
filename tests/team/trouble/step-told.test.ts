import { expect, test } from "vitest";
import { catalogue, openGuide } from "../../../src/content/catalogue";
import type { StepTrouble } from "../../../src/domain/figures/step-counts";
import { createStepTold } from "../../../src/team/trouble/step-told";
import { troubleWords } from "../../../src/wording/trouble-words";
import { openTeam } from "../../cast/team";

const summary = catalogue[0]!;
const guide = (await openGuide(summary.code))!;

async function told(code: string, step: string) {
  const counts = { seen: 9, stumbled: 5, hints: 0, left: 0, asked: 0, trouble: 5, errors: {} };
  const trouble: StepTrouble = { guide: code, step, ...counts };
  return (await openTeam()).on(() => createStepTold(() => trouble));
}

test("a troubled step has the number and the words it has in its guide", async () => {
  const second = guide.steps[1]!;
  const step = await told(summary.code, second.id);
  expect(step.guide()).toBe(`${summary.code} · ${summary.title}`);
  await expect.poll(() => step.number()).toBe(2);
  expect(step.step()).toBe(troubleWords().step(2, second.do.replace(/\.$/, "")));
});

test("a step its guide no longer has is said to be gone, not numbered", async () => {
  const step = await told(summary.code, "buoc-cu");
  await expect.poll(() => step.step()).toBe(troubleWords().gone);
  expect(step.number()).toBe(0);
});

test("a guide this build does not have is told by its code alone", async () => {
  const step = await told("XX9", "buoc-la");
  expect([step.guide(), step.step(), step.number()]).toEqual(["XX9", "buoc-la", 0]);
});
