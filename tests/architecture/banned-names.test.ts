import { expect, test } from "vitest";
import { bannedNames } from "./banned-names";
import { readSources } from "./read-sources";

const found = (path: string, text: string) =>
  text
    .split("\n")
    .flatMap((line, nth) =>
      bannedNames.flatMap(({ name, say }) =>
        name.test(line) ? [`${path}:${nth + 1} says ${name.exec(line)![0]}; say ${say}`] : [],
      ),
    );

test("no name that was replaced comes back, in code, style or docs", () => {
  const all = [
    ...[...readSources("src", /\.(tsx?|css)$/)].map(([path, text]) => [`src/${path}`, text] as const),
    ...[...readSources("tests", /\.(tsx?|mjs)$/)]
      .filter(([path]) => !path.startsWith("architecture/banned-names"))
      .map(([path, text]) => [`tests/${path}`, text] as const),
    ...[...readSources("docs", /\.md$/)].map(([path, text]) => [`docs/${path}`, text] as const),
  ];
  expect(all.length).toBeGreaterThan(500);
  const paths = all.flatMap(([path]) => found(path, path));
  expect([...paths, ...all.flatMap(([path, text]) => found(path, text))]).toEqual([]);
});

test.each([
  ["a name", "const context = createRoom(session);"],
  ["a file", `import { createLate } from "../ui/create-late";`],
  ["a class", ".turn-aside { gap: 4px }"],
])("%s that was replaced is seen", (_, text) => {
  expect(found("src/a.ts", text)).not.toEqual([]);
});
