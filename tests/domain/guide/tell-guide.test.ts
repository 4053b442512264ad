import { describe, expect, test } from "vitest";
import type { Guide } from "../../../src/domain/guide/guide";
import type { Telling } from "../../../src/domain/guide/telling";
import { tellGuide } from "../../../src/domain/guide/tell-guide";
import { missingIn } from "../../../src/domain/guide/telling-whole";
import { readTelling } from "../../../src/domain/guide/telling-schema";
import { everyText, textsToRead } from "../../../src/domain/guide/texts-of";
import { shuffleChoices } from "../../../src/domain/practice/shuffle-choices";
import { castGuide } from "../../content/cast-guide";
import { castTelling } from "../../content/cast-telling";

const guide = castGuide();
const inBrackets = (text: string) => `[${text}]`;
const telling = castTelling(guide, inBrackets);
const told = tellGuide(guide, telling, "en");

/** The steps without what a telling says. */
const bones = (one: Guide) => one.steps.map(({ id, done }) => ({ id, done }));

describe("a guide told in another language", () => {
  test("is the same practice: its steps, what counts as done and where a tap is a slip", () => {
    expect(bones(told)).toEqual(bones(guide));
    expect(told.steps.map(({ mistakes }) => mistakes.map(({ tap, harm }) => [tap, harm]))).toEqual(
      guide.steps.map(({ mistakes }) => mistakes.map(({ tap, harm }) => [tap, harm])),
    );
    expect([told.code, told.version, told.language]).toEqual([guide.code, guide.version, "en"]);
  });

  test("says nothing in Vietnamese but what stands on the practice screens", () => {
    const said = textsToRead(told).filter(({ path }) => !path.includes("screen") && path[0] !== "picture");
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter(({ path, text }) => !text.startsWith("[") && path.at(-1) !== "topic")).toEqual([]);
  });

  test("keeps the Vietnamese on what people press, with its meaning beside it, and gives the meaning of what they read", () => {
    const texts = everyText(told.steps.map(({ screen }) => screen)).map(
      ({ path, text }) => [path.at(-1), text] as const,
    );
    const labels = texts.filter(([key, text]) => key === "label" && text.includes("["));
    expect(labels.length).toBeGreaterThan(20);
    for (const [, text] of labels) expect(text).toMatch(/^(.+)\u00a0· \[\1\]$/u);
    const read = texts.filter(([key, text]) => (key === "text" || key === "detail") && /\p{L}/u.test(text));
    for (const [, text] of read) expect(text).toMatch(/^\[.+\]$/su);
  });

  test("leaves what is typed and compared as it is", () => {
    const fields = (one: Guide) =>
      one.steps.flatMap(({ screen }) => screen.parts.flatMap((part) => (part.part === "field" ? [part] : [])));
    expect(fields(told).map(({ value, practice }) => [value, practice])).toEqual(
      fields(guide).map(({ value, practice }) => [value, practice]),
    );
  });

  test("keeps the order of choices in a step that says where something stands", () => {
    const [first, ...others] = guide.steps;
    const placed = {
      ...guide,
      steps: [{ ...first!, hints: [first!.hints[0], "Chạm khung đầu."] as [string, string] }, ...others],
    };
    const placedTold = tellGuide(placed, castTelling(placed, inBrackets), "en");
    expect(placedTold.keepsOrder).toContain(first!.id);
    expect(shuffleChoices(placedTold, () => 0).steps[0]).toBe(placedTold.steps[0]);
  });
});

describe("a telling that is not whole", () => {
  const [first, ...others] = telling.steps;
  const spoilt: [name: string, telling: Telling, says: RegExp][] = [
    ["lacks a step", { ...telling, steps: others }, /13|12 steps/],
    [
      "lacks the answer to a slip",
      { ...telling, steps: telling.steps.map((step) => ({ ...step, mistakes: [] })) },
      /mistakes/,
    ],
    [
      "has a reason the guide has not",
      { ...telling, steps: telling.steps.map((step) => ({ ...step, because: "So." })) },
      /because/,
    ],
    [
      "praises where the guide does not",
      { ...telling, steps: telling.steps.map((step) => ({ ...step, praise: "Good." })) },
      /praise/,
    ],
    ["lacks the meaning of a label", { ...telling, labels: {} }, /no label says/],
    ["explains what no screen shows", { ...telling, labels: { ...telling.labels, "Nút cũ": "Old" } }, /Nút cũ/],
    ["lacks what to bring", { ...telling, bring: [] }, /bring/],
  ];

  test.each(spoilt)("%s", (_, one, says) => {
    expect(missingIn(telling, guide)).toEqual([]);
    expect(
      missingIn(one, guide)
        .map((fault) => fault.says)
        .join("\n"),
    ).toMatch(says);
    expect(readTelling(one, guide)).toHaveProperty("faults");
  });

  test("a step without its goal, hints or helper's words is no step", () => {
    for (const key of ["goal", "hints", "helper"])
      expect(readTelling({ ...telling, steps: [{ ...first!, [key]: undefined }, ...others] }, guide)).toHaveProperty(
        "faults",
      );
  });
});
