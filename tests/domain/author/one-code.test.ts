import { expect, test } from "vitest";
import { readGuideFile } from "../../../src/content/read-guide-file";
import { removeStep, setValue, setWords } from "../../../src/domain/author/edit-guide";
import { everyFieldWord } from "../../../src/domain/author/field-shape";
import { readDraft } from "../../../src/domain/author/read-draft";
import { faultKinds } from "../../../src/domain/guide/fault";
import { checkReading } from "../../../src/domain/guide/reading-level";
import { authorFaults } from "../../../src/wording/vi/author-faults";
import { authorFields } from "../../../src/wording/vi/author-fields";
import { authorOptions } from "../../../src/wording/vi/author-options";
import { authorFields as englishFields } from "../../../src/wording/en/author-fields";
import { authorOptions as englishOptions } from "../../../src/wording/en/author-options";
import { houseTexts } from "./house-texts";

/** What `npm run guides` says of a text, as it says it. */
function ofCommand(text: string): string[] {
  const read = readGuideFile({ file: "src/content/guides/papers/mot-bai.yaml", text });
  if ("faults" in read) return read.faults.map(({ says }) => says);
  return checkReading(read.guide).map(({ says }) => says);
}

const text = houseTexts.find(({ file }) => file.endsWith("nop-va-theo-doi-ho-so.yaml"))!.text;
const step = ["steps", 1];

/** A guide that breaks one rule, by the rule it breaks. */
const broken: [string, string][] = [
  ["empty-text", setWords(text, ["title"], { words: "", optional: false })],
  ["no-verb", setWords(text, [...step, "do"], { words: "VNeID thôi", optional: false })],
  ["long-sentence", setWords(text, [...step, "say"], { words: "Bà con ".repeat(12), optional: false })],
  ["abbreviation", setWords(text, [...step, "helper"], { words: "Hỏi UBND.", optional: false })],
  ["real-number", setWords(text, [...step, "helper"], { words: "Gọi 0912345678.", optional: false })],
  ["hotline", setWords(text, [...step, "helper"], { words: "Gọi 19001234.", optional: false })],
  ["real-place", setWords(text, [...step, "helper"], { words: "Hỏi ở Bến Tre.", optional: false })],
  ["no-such-part", setValue(text, [...step, "done"], { tap: "nowhere" })],
  ["right-part", setValue(text, [...step, "mistakes", 0, "tap"], "vneid")],
  ["same-hints", setValue(text, [...step, "hints"], ["Chạm đây.", "Chạm đây."])],
  ["few-hints", setValue(text, [...step, "hints"], ["Chạm đây."])],
  ["days-order", setWords(text, ["expiresOn"], { words: "2026-01-01", optional: false })],
  ["not-a-day", setWords(text, ["expiresOn"], { words: "mai", optional: false })],
  ["no-source", setValue(text, ["sources"], [])],
  ["wrong-value", setValue(text, ["topic"], "cooking")],
];

test("a guide of the house has no fault on the tablet either", () => {
  for (const { file, text: one } of houseTexts) expect(readDraft(one).faults, file).toEqual([]);
});

test("the tablet finds what `npm run guides` finds, and names the rule", () => {
  for (const [kind, one] of broken) {
    const { faults } = readDraft(one);
    expect(
      faults.map((fault) => fault.kind),
      kind,
    ).toContain(kind);
    const said = faults.map(({ says }) => says);
    for (const says of ofCommand(one)) expect(said, kind).toContain(says);
  }
  const short = Array.from({ length: 12 }, () => 0).reduce((now) => removeStep(now, 0), text);
  expect(readDraft(short).faults.map(({ kind }) => kind)).toContain("step-count");
});

test("a fault of one place hides none of another", () => {
  const both = setWords(broken[1]![1], ["title"], { words: "", optional: false });
  const places = readDraft(both).faults.map(({ path }) => path.join("."));
  expect(places).toEqual(["title", "steps.1.do"]);
});

test("every rule, every entry and every choice has words in both languages", () => {
  for (const kind of faultKinds) expect(authorFaults.faults[kind]("x"), kind).not.toBe("");
  const { names, options } = everyFieldWord();
  for (const words of [authorFields, englishFields]) expect(names.filter((name) => !words.names[name])).toEqual([]);
  for (const words of [authorOptions, englishOptions])
    expect(options.filter((option) => !words.options[option])).toEqual([]);
});
