import { expect, test } from "vitest";
import { readSources } from "../../architecture/read-sources";

const sources = readSources("src");
const saying = (words: RegExp) => [...sources].filter(([, text]) => words.test(text)).map(([path]) => path);

test("every file comes in by one of two buttons", () => {
  const asks = /type="file"|\.type = "file"|showOpenFilePicker|DataTransfer/;
  expect(saying(asks).sort()).toEqual(["ui/fields/file-button.tsx", "ui/fields/many-files-button.tsx"]);
});

test("of many files, whoever takes them looks at the size of each before it is read", () => {
  expect(saying(/<ManyFilesButton /)).toEqual(["team/sending/many-files.tsx"]);
  expect(sources.get("team/sending/create-taking.ts")).toMatch(/size <= fileLimits\.figures/);
});
