import { expect, test } from "vitest";
import { readSources } from "./read-sources";

/** Pictures of phones and sheets of paper have measures of their own; the home pages have theirs from the browser too. */
const ownMeasure = /^(content\/home-page|practice\/(paper|parts|simulator))\//;

/** Letters, and the widths at which a screen changes, that do not grow with the letters set in the browser. */
function findFixedSizes(sources: ReadonlyMap<string, string>): string[] {
  return [...sources]
    .filter(([file]) => !ownMeasure.test(file))
    .flatMap(([file, css]) => {
      const letters = css.match(/(?:font-size|font|--t-\w+):[^;]*\dpx[^;]*;/g) ?? [];
      const widths = css.match(/@media[^{]*\dpx[^{]*/g) ?? [];
      return [...letters, ...widths].map((found) => `${file}: ${found.trim()}`);
    });
}

test("letters are measured in rem, and the screens they change at in em: both grow with the browser's own letters", () => {
  const sources = readSources("src", /\.css$/);
  expect(sources.has("ui/look/tokens.css")).toBe(true);
  expect(findFixedSizes(sources)).toEqual([]);
});

test("a size in px is seen", () => {
  const planted = new Map([
    ["ui/a.css", "p { font-size: calc(20px * var(--scale)); }"],
    ["ui/b.css", "p { --t-body: 24px; padding: 8px; }"],
    ["ui/c.css", "@media (max-width: 520px) { p { margin: 0 } }"],
    ["ui/d.css", "p { font-size: min(1.5rem, 3vw); padding: 8px; }"],
  ]);
  expect(findFixedSizes(planted).map((fault) => fault.slice(0, 8))).toEqual(["ui/a.css", "ui/b.css", "ui/c.css"]);
});
