import { join } from "node:path";
import { checkGuides } from "../../src/content/check-guides";
import { sampleOf } from "../machine/sample";
import { expect, test } from "./support/one-page";
import { playToEnd, takeEveryFork, watchToEnd } from "./support/play-guide";

const root = join(import.meta.dirname, "../..");
const { guides } = checkGuides(join(root, "src/content/guides"), root);

// A third of the guides is followed to its end each day, others the next; of the slower ways a few. The long run plays all of them.
const followed = sampleOf(guides, Math.ceil(guides.length / 3));
const sample = sampleOf(guides, 3);
const withHarm = guides.filter(({ steps }) => steps.some(({ mistakes }) => mistakes.some(({ harm }) => harm)));

test("there are guides to play", () => {
  expect(guides.length).toBeGreaterThan(2);
  expect(withHarm.length).toBeGreaterThan(guides.length / 3);
});

for (const guide of followed) {
  test(`${guide.code} is followed to its end`, ({ page }) => playToEnd(page, guide, "guided"));
}
for (const guide of sample) {
  test(`${guide.code} is done alone to its end`, ({ page }) => playToEnd(page, guide, "alone"));
  test(`${guide.code} plays itself to its end`, ({ page }) => watchToEnd(page, guide));
}
for (const guide of sampleOf(withHarm, 4)) {
  test(`${guide.code}: whoever falls for a scam sees what would have happened, and then does right`, async ({
    page,
  }) => {
    const forks = await takeEveryFork(page, guide);
    const harmful = guide.steps.flatMap((step) => step.mistakes).filter((mistake) => mistake.harm);
    expect(forks).toBe(harmful.length);
  });
}
