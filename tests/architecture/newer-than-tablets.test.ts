import { expect, test } from "vitest";
import { findNewer } from "./newer-than-tablets";
import { readSources } from "./read-sources";

test("no screen, rule or style needs a newer browser than the README names", () => {
  expect(findNewer(readSources("src", /\.(tsx?|css)$/))).toEqual([]);
});

test("looking at nothing is a fault", () => {
  expect(() => findNewer(new Map())).toThrow("looked at nothing");
});

test.each([
  ["arrays of ES2023", "a.ts", "duties.filter(isOpen).toSorted(byDay);"],
  ["arrays of ES2023", "a.ts", "steps.findLast(isDone);"],
  ["arrays of ES2023", "a.ts", "steps.with(-1, step);"],
  ["grouping", "a.ts", "Object.groupBy(members, byRole);"],
  ["promises", "a.ts", "const { promise } = Promise.withResolvers<void>(), rows = Array.fromAsync(lines);"],
  ["sets with sets", "a.ts", "known.union(seen);"],
  ["iterators as lists", "a.ts", "names.values().map(tidy);"],
  ["well-formed texts", "a.ts", "name.isWellFormed();"],
  ["bytes as text", "a.ts", "key.toBase64();"],
  ["signals", "a.ts", "AbortSignal.any([left, late]);"],
  ["addresses", "a.ts", "URL.canParse(typed);"],
  ["popovers", "a.tsx", 'const a = <div popover="auto" />;'],
  ["transitions", "a.ts", "document.startViewTransition(draw);"],
  ["nesting", "a.css", ".card {\n  & p { margin: 0 }\n}"],
  ["colours", "a.css", "p { color: color-mix(in srgb, red, blue) }"],
  ["subgrid", "a.css", "li { grid-template-rows: subgrid }"],
  ["rules", "a.css", "@starting-style { p { opacity: 0 } }"],
  ["states", "a.css", "input:user-invalid { color: red }"],
  ["sizes", "a.css", "textarea { field-sizing: content }"],
])("%s planted in %s is seen: %s", (name, path, source) => {
  expect(findNewer(new Map([[path, source]]))).toEqual([expect.stringContaining(`(${name})`)]);
});

test("what is only spoken of, or is a word of our own, is no asking", () => {
  const plain = `// toSorted( would be newer\nv.union([a, b]); says().with(numbers(id)); Object.values(all).map(name); all.at(-1);`;
  const style = "/* & */ p { text-wrap: balance; background: url(/a?b=1&c=2) }";
  expect(findNewer(new Map(Object.entries({ "a.ts": plain, "a.css": style })))).toEqual([]);
});
