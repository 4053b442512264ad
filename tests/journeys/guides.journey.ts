import { createHash } from "node:crypto";
import { join } from "node:path";
import { checkGuides } from "../../src/content/check-guides";
import { expect, test } from "./support/one-page";
import { playToEnd, takeEveryFork, watchToEnd } from "./support/play-guide";

const root = join(import.meta.dirname, "../..");
const { guides } = checkGuides(join(root, "src/content/guides"), root);

// Every guide is followed to its end each time; of the slower ways a few each day, another few the next.
const everything = Boolean(process.env.JOURNEYS_ALL);
const seed = process.env.SEED ?? process.env.JOURNEYS_SEED ?? new Date().toISOString().slice(0, 10);
const sampled = 4;
const turn = (code: string) => createHash("sha256").update(`${seed} ${code}`).digest("hex");
const today = [...guides].sort((one, other) => turn(one.code).localeCompare(turn(other.code))).slice(0, sampled);
const sample = everything ? guides : today;

test.describe.configure({ timeout: 120_000 });

test("there are guides to play", () => {
  console.log(`SEED=${seed} plays ${everything ? "everything" : sample.map(({ code }) => code).join(" ")}`);
  expect(guides.length).toBeGreaterThan(2);
});

for (const guide of guides) {
  test(`${guide.code} is followed to its end`, ({ page }) => playToEnd(page, guide, "guided"));
}
for (const guide of sample) {
  test(`${guide.code} is done alone to its end`, ({ page }) => playToEnd(page, guide, "alone"));
  test(`${guide.code} plays itself to its end`, ({ page }) => watchToEnd(page, guide));
}
for (const guide of everything ? guides : guides.filter(({ topic }) => topic === "safety")) {
  test(`${guide.code}: whoever falls for a scam sees what would have happened, and then does right`, async ({
    page,
  }) => {
    const forks = await takeEveryFork(page, guide);
    const harmful = guide.steps.flatMap((step) => step.mistakes).filter((mistake) => mistake.harm);
    expect(forks).toBe(harmful.length);
  });
}
