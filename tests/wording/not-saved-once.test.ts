import { expect, test } from "vitest";
import { book as english } from "../../src/wording/en/book";
import { book } from "../../src/wording/vi/book";

/** Every text of a language with the path of its key. */
function textsOf(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key));
}

test.each([
  ["Vietnamese", book],
  ["English", english],
])("that something was not saved is said by one sentence, which stands once in %s", (_language, words) => {
  const all = textsOf(words);
  const copies = all.filter(([, text]) => text === words.staff.notSaved);
  expect(copies.map(([path]) => path)).toEqual(["staff.notSaved"]);
  expect(all.map(([path]) => path).filter((path) => /\.not-?saved$/i.test(path))).toEqual(["staff.notSaved"]);
});
