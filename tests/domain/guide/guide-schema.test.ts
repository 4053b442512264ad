import { describe, expect, expectTypeOf, test } from "vitest";
import type { InferOutput } from "valibot";
import { readGuide, type guideSchema, type GuideInFile } from "../../../src/domain/guide/guide-schema";
import { wholeGuide } from "./whole-guide";

type Path = (string | number)[];
const absent = Symbol("absent");

/** A whole guide with one thing in it replaced, added or taken away. */
function spoilt(path: Path, value: unknown): unknown {
  const guide: unknown = wholeGuide();
  let at = guide as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  if (value === absent) delete at[path.at(-1)!];
  else at[path.at(-1)!] = value;
  return guide;
}

function faultsOf(value: unknown) {
  const read = readGuide(value);
  return "faults" in read ? read.faults : [];
}

test("the schema reads exactly what the house calls a guide", () => {
  expectTypeOf<InferOutput<typeof guideSchema>>().toEqualTypeOf<GuideInFile>();
});

test("a guide without a fault comes back as it was written", () => {
  expect(readGuide(wholeGuide())).toEqual({ guide: wholeGuide() });
});

const screen = ["steps", 2, "screen"];
const part = (index: number, name: string): Path => [...screen, "parts", index, name];

describe("one planted fault is found once, where it is, with its remedy:", () => {
  test.each<[about: string, path: Path, value: unknown, says: string, remedy: string]>([
    ["a missing text", ["steps", 2, "say"], absent, `"say" is missing`, `add "say"`],
    ["a missing choice", ["topic"], absent, `"topic" is missing`, `add "topic"`],
    ["a part of no kind", part(0, "part"), absent, `"part" is missing`, "one of text, field, button"],
    ["a number where a text belongs", ["title"], 7, `"title" is the number 7`, "write it as text, in quotes"],
    ["nothing after the colon", ["title"], null, `"title" is empty`, "write it as text"],
    ["a text where a list belongs", ["bring"], "Căn cước", `"bring" is the string Căn cước`, "write a list"],
    ["a text where names belong", screen, "app", `"screen" is the string app`, "write names with a colon"],
    ["a text where a number belongs", ["version"], "1", `"version" is the string 1`, "without quotes"],
    ["a version that is no count", ["version"], 1.5, "not a whole number", "one more whenever a step changes"],
    ["a word where yes or no belongs", ["steps", 2, "mistakes", 0, "harm"], "có", `"harm" is`, "true or false"],
    ["an unknown name", ["steps", 2, "dou"], "Chạm.", `a guide has no "dou" here`, "correct the spelling"],
    ["a slug in the file", ["slug"], "mau", `a guide has no "slug" here`, "delete it"],
    ["an unknown topic", ["topic"], "paper", `"topic" is "paper"`, "use one of: papers, identity"],
    ["an unknown picture", ["picture"], "cat", `"picture" is "cat"`, "use one of: papers"],
    ["an unknown part", part(0, "part"), "video", `"part" is "video"`, "use one of: text, field, button"],
    ["an unknown name in a part", part(3, "colour"), "red", `a guide has no "colour" here`, "correct the spelling"],
    ["an unknown look", part(3, "look"), "big", `"look" is "big"`, "use one of: main, second"],
    ["a code that is no code", ["code"], "dvc-1", `"dvc-1" is not a guide's code`, "such as DVC1"],
    ["an id with marks", ["steps", 2, "id"], "Nộp hồ sơ", `"Nộp hồ sơ" cannot be an id`, "small letters without marks"],
    ["a day that is not", ["checkedOn"], "2026-02-29", `"2026-02-29" is not a day`, "year-month-day"],
    ["a day nought", ["checkedOn"], "2026-11-00", `"2026-11-00" is not a day`, "year-month-day"],
    ["a date the other way round", ["expiresOn"], "21-02-2027", "is not a day of the calendar", "such as 2026-11-20"],
    [
      "a source's month that is not",
      ["sources", 0, "date"],
      "2025-13",
      `"2025-13" is not a date`,
      "when less is known",
    ],
    ["an expiry before the check", ["expiresOn"], "2026-11-23", "is not after checkedOn", "the day by which somebody"],
    ["no source", ["sources"], [], "the guide has no source", "say where each fact was read"],
    ["an empty text", ["summary"], "", "the text is empty", "write the text"],
    ["a space at the end", ["summary"], "Nộp được. ", "begins or ends with a space", "delete that space"],
    ["letters in two pieces", ["summary"], "Nộp hồ sơ".normalize("NFD"), "not NFC", "type the text again"],
    ["an empty screen", [...screen, "parts"], [], "the screen has no parts", "add what the citizen sees"],
    ["one hint", ["steps", 2, "hints"], ["Nhìn kìa."], "exactly two hints", "the second tells exactly what to tap"],
    ["no end", ["steps", 2, "done"], {}, "nothing says when the step is done", "write tap, type or stop"],
    ["no end at all", ["steps", 2, "done"], absent, `"done" is missing`, `add "done"`],
    ["two ends", ["steps", 2, "done"], { tap: "submit", stop: "leave" }, `has no "stop" here`, "delete it"],
    ["four steps", ["steps"], wholeGuide().steps.slice(0, 4), "the guide has 4 steps", "write at least five"],
  ])("%s", (_about, path, value, says, remedy) => {
    const faults = faultsOf(spoilt(path, value));
    expect(faults).toHaveLength(1);
    expect(faults[0]!.says).toContain(says);
    expect(faults[0]!.remedy).toContain(remedy);
    expect(faults[0]!.path.slice(0, path.length)).toEqual(path);
  });
});

test.each([[undefined], [null], [""], [7], [true]])("%j is no guide, and says so without falling over", (value) => {
  const [fault] = faultsOf(value);
  expect(fault).toMatchObject({ path: [] });
  expect(fault!.remedy).not.toBe("");
});

test("of a missing name only the name is told", () => {
  expect(faultsOf(spoilt(["topic"], absent))).toEqual([
    { path: ["topic"], kind: "missing", says: '"topic" is missing', remedy: 'add "topic"' },
  ]);
});

test("a leap day is a day", () => {
  expect(faultsOf(spoilt(["checkedOn"], "2024-02-29"))).toEqual([]);
});

test("every fault of a file is told at once", () => {
  const guide = { ...wholeGuide(), title: "", code: "1", topic: "x" };
  expect(faultsOf(guide).map(({ path }) => path[0])).toEqual(["code", "topic", "title"]);
});
