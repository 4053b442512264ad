import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languageCodes, languages } from "../../src/wording/languages";
import { book as vietnamese } from "../../src/wording/vi/book";

const folder = join(import.meta.dirname, "../../src/wording");
const filesOf = (language: string) =>
  readdirSync(join(folder, language))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();

test("every language of the list has a folder with the same files, and no folder lacks its row", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...languageCodes].sort());
  for (const code of languageCodes) expect(filesOf(code), code).toEqual(filesOf("vi"));
});

test("a book holds every file of its folder", async () => {
  expect([...Object.keys(vietnamese), "book"].sort()).toEqual(filesOf("vi"));
  for (const { words } of Object.values(languages)) {
    if (words) expect(Object.keys((await words()).book)).toEqual(Object.keys(vietnamese));
  }
});
