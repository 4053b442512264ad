import { expect, test } from "vitest";
import { codeBeginning, freeCode, newGuideText } from "../../../src/domain/author/new-guide";
import { newPart } from "../../../src/domain/author/new-part";
import { readDraft, unfinishedSteps } from "../../../src/domain/author/read-draft";
import { stepsFromList } from "../../../src/domain/author/step-from-line";
import { templateNames, templates } from "../../../src/domain/author/templates";
import { checkRules } from "../../../src/domain/guide/guide-rules";
import { partSchemas } from "../../../src/practice/parts/registry/schemas";
import * as v from "valibot";

const beginning = { code: "BM1", title: "Nộp giấy", topic: "papers", today: "2026-11-30" } as const;

test("every template becomes steps that can be practised at once", () => {
  for (const name of templateNames) {
    const text = newGuideText({ ...beginning, list: templates[name].lines.join("\n") });
    const draft = readDraft(text);
    expect(draft.guide?.steps.length, name).toBe(templates[name].lines.length);
    expect(unfinishedSteps(draft), name).toEqual([]);
    const inSteps = draft.faults.filter(({ path }) => path[0] === "steps");
    expect(
      inSteps.map(({ path, kind }) => `${path.join(".")} ${kind}`),
      name,
    ).toEqual([]);
  }
});

test("what only the author can know is asked for, each at its place", () => {
  const { faults } = readDraft(newGuideText({ ...beginning, list: "Chạm “Nộp”" }));
  const places = faults.map(({ path, kind }) => `${path.join(".")} ${kind}`);
  expect(places).toContain("summary empty-text");
  expect(places).toContain("sources.0.says empty-text");
  expect(places).toContain("steps step-count");
});

test("a list as people write it loses its numbers, and a scam becomes a step to stop at", () => {
  const steps = stepsFromList("1. mở Zalo\n\n- Bước 2: gõ “Họ tên”\nLừa: số lạ gọi đòi tiền\n• chạm Xong");
  expect(steps.map((step) => step.do)).toEqual(["Mở Zalo.", "Gõ “Họ tên”.", "Dừng lại, cúp máy.", "Chạm Xong."]);
  expect(steps.map(({ done }) => Object.keys(done)[0])).toEqual(["tap", "type", "stop", "tap"]);
  expect(steps[2]!.mistakes[0]!.harm).toBe(true);
  expect(new Set(steps.map(({ id }) => id)).size).toBe(4);
});

test("two lines that say the same are two steps", () => {
  const [one, two] = stepsFromList("Chạm “Tiếp”\nChạm “Tiếp”");
  expect(one!.id).not.toBe(two!.id);
});

test("every part of the palette is whole", () => {
  for (const schema of partSchemas) {
    const name = schema.entries.part.literal;
    expect(v.is(schema, newPart(name, "part-1")), name).toBe(true);
  }
});

test("a new guide takes the first code that is free", () => {
  expect([freeCode([]), freeCode(["BM1", "BM2", "DVC1"])]).toEqual(["BM1", "BM3"]);
});

test("guides begun on two tablets of an office have no code in common, and each can be typed on the pad", () => {
  const all = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => codeBeginning(letter));
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((letters) => /[IOQ]/.test(letters) || letters.length > 4)).toEqual([]);
  expect([freeCode(["BM1"], all[0]), freeCode(["BM1"], all[1])]).toEqual(["BM2", "BMB1"]);
});

test("a draft whose right part is gone says which step cannot be tried", () => {
  const text = newGuideText({ ...beginning, list: templates.pay.lines.join("\n") });
  const draft = readDraft(text.replace("tap: shoot", "tap: gone").replace("type: field", "type: gone"));
  expect(unfinishedSteps(draft)).toEqual([2]);
  expect(checkRules(draft.guide!).length).toBe(1);
});
