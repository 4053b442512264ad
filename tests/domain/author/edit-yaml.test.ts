import { expect, test } from "vitest";
import { insertEntry, moveEntry, removeEntry } from "../../../src/domain/author/edit-list";
import { removeAt, setAt, setInOrder } from "../../../src/domain/author/edit-yaml";

const guide = `# who wrote this
title: Nộp hồ sơ # as people say it
date: "2026-11-20"
bring: []
words: [một, "hai: ba"]
tabs:
  - { id: a, label: Trang chủ }
  # the second
  - { id: b, label: Tin }
steps:
  - id: one
    do: Chạm

  # a comment of the second step
  - id: two
    do: Gõ
`;

test("a text is written where it stands; comments and the quotes of the rest stay", () => {
  expect(setAt(guide, ["title"], "Hỏi: ai?")).toBe(guide.replace("Nộp hồ sơ", '"Hỏi: ai?"'));
  expect(setAt(guide, ["date"], "2026-12-01")).toBe(guide.replace("2026-11-20", "2026-12-01"));
  expect(setAt(guide, ["words", 0], "bốn, năm")).toBe(guide.replace("[một,", '["bốn, năm",'));
  expect(setAt(guide, ["tabs", 1, "label"], "Tin mới")).toBe(guide.replace("label: Tin ", "label: Tin mới "));
});

test("a new name stands where the order says, one that goes takes its line alone", () => {
  const order = ["id", "do", "say"];
  const said = setInOrder(guide, { path: ["steps", 0, "say"], order }, "Bà con chạm");
  expect(said).toBe(guide.replace("do: Chạm\n", "do: Chạm\n    say: Bà con chạm\n"));
  expect(removeAt(said, ["steps", 0, "say"])).toBe(guide);
  expect(removeAt(guide, ["steps", 5, "say"])).toBe(guide);
});

test("what lies within braces is written anew in its own entry", () => {
  const chosen = setAt(guide, ["tabs", 0, "chosen"], true);
  expect(chosen).toBe(
    guide.replace("- { id: a, label: Trang chủ }", "- id: a\n    label: Trang chủ\n    chosen: true"),
  );
});

test("an empty list gets its first entry, and is empty again without it", () => {
  const one = insertEntry(guide, ["bring"], { at: 0, value: "Thẻ" });
  expect(one).toBe(guide.replace("bring: []", "bring:\n  - Thẻ"));
  expect(removeEntry(one, ["bring"], 0)).toBe(guide);
});

test("an entry moves with the comment above it", () => {
  const moved = moveEntry(guide, ["steps"], { from: 1, to: 0 });
  expect(moved.slice(moved.indexOf("steps:"))).toBe(`steps:
  # a comment of the second step
  - id: two
    do: Gõ

  - id: one
    do: Chạm
`);
  expect(moveEntry(moved, ["steps"], { from: 0, to: 1 })).toBe(guide);
});

test("entries that stand apart stay apart", () => {
  const three = insertEntry(guide, ["steps"], { at: 1, value: { id: "new", do: "Coi" } });
  expect(three).toContain("do: Chạm\n\n  - id: new\n    do: Coi\n\n  # a comment of the second step\n  - id: two");
  expect(removeEntry(three, ["steps"], 1)).toBe(guide);
});
