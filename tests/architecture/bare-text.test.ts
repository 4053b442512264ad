import { expect, test } from "vitest";
import { findBareText } from "./find-bare-text";
import { readSources } from "./read-sources";

/** The name of the product, the same in every language, and names of the letters' sizes. */
const names = /^has words of its own: Trạm Số$/;

test("no screen has words of its own: all stand in the wording", () => {
  const screens = readSources("src", /\.tsx$/);
  expect(screens.size).toBeGreaterThan(200);
  const faults = [...screens].flatMap(([path, source]) =>
    findBareText(path, source)
      .filter((says) => !names.test(says))
      .map((says) => `src/${path} ${says}`),
  );
  expect(faults).toEqual([]);
});

const planted: [what: string, source: string, words: string][] = [
  ["text between tags", `<p>Xin chào {name()}</p>`, "Xin chào"],
  ["a text in braces", `<p>{"Help"}</p>`, "Help"],
  ["a text that a condition chooses", `<p>{late() ? words().late : "On time"}</p>`, "On time"],
  ["words in a template", "<p>{`Bước ${step()}`}</p>", "Bước"],
  ["a label for screen readers", `<button aria-label="Close" />`, "Close"],
  ["a label that a condition chooses", `<button aria-label={open() ? "Close" : words().open} />`, "Close"],
  ["an example in a field", `<input placeholder="Tên cơ quan" />`, "Tên cơ quan"],
];
test.each(planted)("%s is found", (_, source, words) => {
  expect(findBareText("a.tsx", `export const A = () => ${source};`)).toEqual([`has words of its own: ${words}`]);
});

test("names of classes, addresses and single letters are no words", () => {
  const source = `export const A = () => <a class="round wide" href="/pin" aria-pressed="true">{words().open} A+ · {1} – {x === "late" && words().late}</a>;`;
  expect(findBareText("a.tsx", source)).toEqual([]);
});
