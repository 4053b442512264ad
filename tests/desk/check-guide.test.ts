import { expect, test } from "vitest";
import { checkGuide } from "../../src/desk/guide/check-guide";
import { readTeam } from "../../src/desk/read-team";
import { mostLettersOfDevice } from "../../src/domain/guide/decide-check";
import { openTeam } from "../cast/team";
import { today } from "../cast/requests";

const seen = {
  guide: "DVC1",
  guideVersion: 2,
  on: today,
  device: "Samsung A15",
  app: "VNeID 2.2.1",
  facts: ["0a1b2c3d"],
  otherFacts: [],
  otherSteps: [],
};

test("a look that a lead enters stands in the journal with who, when, and on which phone", async () => {
  const { desk, office, tham } = await openTeam();
  expect(await checkGuide(desk, { ...seen, office }, tham)).toBe("checked");
  const view = await readTeam(desk.journal, office, today);
  expect(view?.checks).toMatchObject([{ ...seen, by: tham, at: desk.now() }]);
});

test("a volunteer enters none", async () => {
  const { desk, office, lien } = await openTeam();
  expect(await checkGuide(desk, { ...seen, office }, lien)).toBe("leads-only");
  expect(await desk.journal.things("check")).toEqual([]);
});

test.each([
  ["no-device", { device: "" }],
  ["no-device", { app: "" }],
  ["long-device", { app: "x".repeat(mostLettersOfDevice + 1) }],
  ["personal-device", { device: "máy 0903 123 456" }],
  ["day-ahead", { on: "2999-01-01" }],
] as const)("%s is refused: %o", async (refusal, some) => {
  const { desk, office, tham } = await openTeam();
  expect(await checkGuide(desk, { ...seen, office, ...some }, tham)).toBe(refusal);
  expect(await desk.journal.things("check")).toEqual([]);
});
