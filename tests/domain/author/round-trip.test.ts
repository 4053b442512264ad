import { expect, test } from "vitest";
import { addSteps, moveStep, removeStep, setValue, setWords } from "../../../src/domain/author/edit-guide";
import { listAt } from "../../../src/domain/author/edit-list";
import { readGuideDocument } from "../../../src/domain/author/guide-document";
import { writeYaml } from "../../../src/domain/author/write-yaml";
import { afterEntry, newDraft, spliceBetween } from "../../../src/domain/author/draft-log";
import { stepsFromList } from "../../../src/domain/author/step-from-line";
import { everyText } from "../../../src/domain/guide/texts-of";
import { houseTexts } from "./house-texts";

const valueOf = (text: string) => readGuideDocument(text).value;
const linesOf = (text: string) => text.split("\n");

/** The numbers of the lines in which two texts differ, where they have as many. */
const changedLines = (before: string, after: string): number[] =>
  linesOf(before).flatMap((line, nth) => (line === linesOf(after)[nth] ? [] : [nth]));

/** Every one of the file's texts would take minutes; another few of each guide show every kind of place. */
const some = <T>(all: readonly T[], from: number): T[] => all.filter((_, nth) => nth % 241 === (from * 7) % 241);

test("all guides of the house are there", () => {
  expect(houseTexts.length).toBeGreaterThanOrEqual(60);
});

test("a guide that is opened and left is the same to the byte", () => {
  for (const { file, text } of houseTexts) {
    expect(text.normalize("NFC"), file).toBe(text);
    expect(newDraft(text).text, file).toBe(text);
    const title = String((valueOf(text) as { title: unknown }).title);
    expect(setWords(text, ["title"], { words: title, optional: false }), file).toBe(text);
  }
});

test("other words change their own line and no other, and the old ones bring every byte back", () => {
  for (const [nth, { file, text }] of houseTexts.entries())
    for (const { path, text: words } of some(everyText(valueOf(text)), nth)) {
      const where = `${file} ${path.join(".")}`;
      const changed = setWords(text, path, { words: "Chạm ô: “Chữ khác”", optional: false });
      expect(changedLines(text, changed).length, where).toBe(1);
      expect(linesOf(changed).length, where).toBe(linesOf(text).length);
      expect(setWords(changed, path, { words, optional: false }), where).toBe(text);
    }
});

test("a step goes down and up again, and every byte is where it was", () => {
  for (const { file, text } of houseTexts) {
    const [first, second] = listAt(text, ["steps"]);
    const moved = moveStep(text, 0, 1);
    expect(listAt(moved, ["steps"]).slice(0, 2), file).toEqual([second, first]);
    expect(moveStep(moved, 1, 0), file).toBe(text);
  }
});

test("steps that are added go away again without a trace", () => {
  const [added] = stepsFromList("Chạm “Xong”");
  for (const { file, text } of houseTexts)
    for (const at of [0, 2, listAt(text, ["steps"]).length]) {
      const more = addSteps(text, at, [added!]);
      expect(listAt(more, ["steps"])[at], file).toEqual(added);
      expect(removeStep(more, at), file).toBe(text);
    }
});

test("what an author may leave out comes and goes", () => {
  for (const { file, text } of houseTexts) {
    const steps = listAt(text, ["steps"]) as { praise?: string }[];
    const at = steps.findIndex(({ praise }) => !praise);
    if (at < 0) continue;
    const praised = setWords(text, ["steps", at, "praise"], { words: "Giỏi lắm.", optional: true });
    expect((listAt(praised, ["steps"])[at] as { praise: string }).praise, file).toBe("Giỏi lắm.");
    expect(setWords(praised, ["steps", at, "praise"], { words: " ", optional: true }), file).toBe(text);
  }
});

test("undo takes every change back to the byte, redo makes it again", () => {
  const { text } = houseTexts[0]!;
  const texts = [text];
  for (const change of [
    (now: string) => removeStep(now, 1),
    (now: string) => moveStep(now, 0, 2),
    (now: string) => setValue(now, ["bring"], []),
    (now: string) => setWords(now, ["title"], { words: "Tên khác", optional: false }),
  ])
    texts.push(change(texts.at(-1)!));
  let now = newDraft(text);
  for (const [nth, after] of texts.slice(1).entries())
    now = afterEntry(now, { does: "change", splice: spliceBetween(texts[nth]!, after)! });
  for (const before of texts.slice(0, -1).reverse()) {
    now = afterEntry(now, { does: "undo" });
    expect(now.text).toBe(before);
  }
  expect(afterEntry(now, { does: "undo" })).toBe(now);
  for (const after of texts.slice(1)) {
    now = afterEntry(now, { does: "redo" });
    expect(now.text).toBe(after);
  }
});

test("a guide that is written anew from its data says the same", () => {
  for (const { file, text } of houseTexts) expect(valueOf(writeYaml(valueOf(text))), file).toEqual(valueOf(text));
});
