import fc from "fast-check";
import { expect, test } from "vitest";
import type { Guide, Step } from "../../../src/domain/guide/guide";
import { tappableIds } from "../../../src/domain/guide/practice-screen";
import { shuffleChoices } from "../../../src/domain/practice/shuffle-choices";
import type { Part } from "../../../src/practice/parts/registry/schemas";
import { readGuideFiles } from "../guide/read-guides";
import { sampleGuide } from "./sample-guide";

const choice = (id: string, label = id): Part => ({ part: "choice", id, label });
const communes = ["Xã Một", "Xã Hai", "Xã Ba"].map((label, at) => choice(`c${at}`, label));

const guideOf = (parts: Part[], more: Partial<Step> = {}): Guide => ({
  ...sampleGuide,
  steps: [{ ...sampleGuide.steps[0]!, screen: { kind: "app", parts }, done: { tap: "c1" }, mistakes: [], ...more }],
});
/** The first of what is left always comes last: 0 turns a list round by one. */
const turned = (guide: Guide) => shuffleChoices(guide, () => 0).steps[0]!;
const idsOf = ({ screen }: Step) => tappableIds(screen);

test("choices stand in another order, and what stands around them stays", () => {
  const main: Part = { part: "button", id: "next", label: "Tiếp tục", look: "main" };
  const head: Part = { part: "text", text: "Chọn xã" };
  expect(idsOf(turned(guideOf([head, ...communes, main])))).toEqual(["c1", "c2", "c0", "next"]);
});

test("amounts that ascend, and the buttons of an app, stay as they are", () => {
  const amounts = ["10.000 đồng", "20.000 đồng", "50.000 đồng"].map((label, at) => choice(`c${at}`, label));
  const buttons = ["a", "b"].map((id): Part => ({ part: "button", id, label: id }));
  expect(idsOf(turned(guideOf([...amounts, ...buttons])))).toEqual(["c0", "c1", "c2", "a", "b"]);
});

test("what one may answer on a call has no order of its own", () => {
  const answers = ["a", "b", "c"].map((id): Part => ({ part: "button", id, label: id }));
  expect(idsOf(turned(guideOf([], { screen: { kind: "call", parts: answers } })))).toEqual(["b", "c", "a"]);
});

test("gestures to choose from stand in another order too", () => {
  const gestures = (["closer", "away"] as const).map((act) => ({ id: act, label: act, act }));
  expect(idsOf(turned(guideOf([{ part: "gestures", gestures }])))).toEqual(["away", "closer"]);
});

test("a goal that names a place keeps the order; a hint or an answer that names one gives way", () => {
  expect(idsOf(turned(guideOf(communes, { goal: "Chọn dòng ở giữa." })))).toEqual(["c0", "c1", "c2"]);
  const step = turned(
    guideOf(communes, {
      hints: ["Tìm tên mới.", "Chạm dòng ở giữa."],
      mistakes: [
        { tap: "c0", say: "Chọn dòng dưới nhé." },
        { tap: "c2", say: "Đây là xã bên cạnh." },
      ],
    }),
  );
  expect(step.hints).toEqual(["Tìm tên mới.", "Tìm tên mới."]);
  expect(step.mistakes.map(({ tap }) => tap)).toEqual(["c2"]);
});

test("no guide of the house loses anything to tap, or a harm, whatever the chance", () => {
  const guides = readGuideFiles().map(([, value]) => value as Guide);
  const ids = (guide: Guide) => guide.steps.map((step) => idsOf(step).sort());
  const harms = (guide: Guide) => guide.steps.map(({ mistakes }) => mistakes.filter(({ harm }) => harm).length);
  fc.assert(
    fc.property(
      fc.constantFrom(...guides),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (guide, chances) => {
        const shuffled = shuffleChoices(guide, () => chances.next().value as number);
        expect(ids(shuffled)).toEqual(ids(guide));
        expect(harms(shuffled)).toEqual(harms(guide));
      },
    ),
    { numRuns: 60 },
  );
  const shuffledSteps = guides.flatMap((guide) =>
    shuffleChoices(guide, () => 0).steps.filter((step, at) => step !== guide.steps[at]),
  );
  expect(shuffledSteps.length).toBeGreaterThan(100);
});
