import { parseSync, Visitor } from "vite";
import { expect, test } from "vitest";
import { readSources } from "./read-sources";

/** In a thousand lines; what the compiler is only told, and cannot check, it must be told seldom. */
const mostInAThousand = 6;

/** How often the compiler is told what it cannot check: `as`, but for `as const`, and `!`. */
function castsIn(path: string, source: string): number {
  let casts = 0;
  new Visitor({
    TSAsExpression({ typeAnnotation: type }) {
      const isConst = type.type === "TSTypeReference" && "name" in type.typeName && type.typeName.name === "const";
      casts += Number(!isConst);
    },
    TSNonNullExpression() {
      casts += 1;
    },
  }).visit(parseSync(path, source).program);
  return casts;
}

test("the compiler is seldom told what it cannot check", () => {
  const sources = [...readSources("src")];
  const lines = sources.reduce((sum, [, source]) => sum + source.trimEnd().split("\n").length, 0);
  const casts = sources.reduce((sum, [path, source]) => sum + castsIn(path, source), 0);
  expect(lines).toBeGreaterThan(10_000);
  expect((1000 * casts) / lines).toBeLessThanOrEqual(mostInAThousand);
});

test("a cast and a mark of certainty are counted, what is only constant is not", () => {
  expect(castsIn("a.ts", "const a = b as Draft; const c = d!.e; const f = { g: 1 } as const;")).toBe(2);
  expect(castsIn("a.tsx", "const a = <p>{b()!.c}</p>; const d = e !== f;")).toBe(1);
});
