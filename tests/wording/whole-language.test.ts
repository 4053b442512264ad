import { readdirSync, readFileSync } from "node:fs";
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

/** A part of another file, which was divided because it was long. */
const isPart = (name: string) =>
  filesOf("vi").some(
    (whole) => whole !== "book" && readFileSync(join(folder, `vi/${whole}.ts`), "utf8").includes(`from "./${name}"`),
  );

test("a book holds every file of its folder, by itself or as a part of another", async () => {
  const areas = [...Object.keys(vietnamese), "book"].sort();
  expect(areas).toEqual(filesOf("vi").filter((name) => name in vietnamese || !isPart(name)));
  for (const { words } of Object.values(languages)) {
    if (words) expect(Object.keys((await words()).book)).toEqual(Object.keys(vietnamese));
  }
});
