import { expect, test } from "vitest";
import { findFaults } from "./find-faults";

const house = {
  "domain/guide/guide.ts": `export type Guide = 1;`,
  "domain/guide/picture-name.ts": `export type PictureName = 1;`,
  "domain/guide/screen-schema.ts": `import { partSchemas } from "../../practice/parts/registry/schemas"; export const screenSchema = 1;`,
  "drawing/draw-step.ts": `import { paint } from "./pen/paint"; import type { Guide } from "../domain/guide/guide"; import { drawTick } from "../practice/parts/tick/draw"; export const drawStep = 1;`,
  "drawing/pen/paint.ts": `import type { PictureName } from "../../domain/guide/picture-name"; export const paint = 1;`,
  "practice/parts/registry/schemas.ts": `import { tickSchema } from "../tick/schema"; export const partSchemas = 1;`,
  "practice/parts/tick/draw.ts": `import { paint } from "../../../drawing/pen/paint"; import type { Tick } from "./schema"; export const drawTick = 1;`,
  "practice/parts/tick/schema.ts": `import * as v from "valibot"; export const tickSchema = 1;`,
  "practice/parts/tick/view.tsx": `import { Show } from "solid-js"; import type { Tick } from "./schema"; import "./view.css"; export const TickView = 1;`,
};

const faultsWith = (planted: Record<string, string>) =>
  findFaults(new Map(Object.entries({ ...house, ...planted }))).map(({ file, says }) => `${file} ${says}`);

test("a house whose drawings and parts keep the rules has no fault", () => {
  expect(faultsWith({})).toEqual([]);
});

test.each([
  ["domain/a.ts", `import { drawStep } from "../drawing/draw-step";`, "drawing/draw-step.ts"],
  ["domain/a.ts", `import { tickSchema } from "../practice/parts/tick/schema";`, "practice/parts/tick/schema.ts"],
  ["drawing/pen/a.ts", `import type { Guide } from "../../domain/guide/guide";`, "types of domain/guide/guide.ts"],
  ["drawing/pen/a.ts", `import { drawStep } from "../draw-step";`, "drawing/draw-step.ts"],
  ["drawing/a.ts", `import { TickView } from "../practice/parts/tick/view";`, "practice/parts/tick/view.tsx"],
  ["practice/parts/tick/draw.ts", `import { Show } from "solid-js";`, "the package solid-js"],
  ["practice/parts/tick/meaning.ts", `import { TickView } from "./view";`, "practice/parts/tick/view.tsx"],
  ["practice/parts/tick/schema.ts", `import "./view.css";`, "practice/parts/tick/view.css"],
  ["practice/parts/tick/draw.ts", `import { drawStep } from "../../../drawing/draw-step";`, "drawing/draw-step.ts"],
  ["citizen/a.tsx", `import { tickSchema } from "../practice/parts/tick/schema";`, "practice/parts/tick/schema.ts"],
])("in %s is seen: %s", (file, source, what) => {
  expect(faultsWith({ [file]: source })).toContain(`${file} may not import ${what}`);
});

test("only a list of all parts may import more than ten files", () => {
  const parts = Array.from({ length: 11 }, (_, nth) => `practice/parts/part-${nth}/meaning.ts`);
  const source = parts.map((_, nth) => `import "../part-${nth}/meaning";`).join("\n");
  const files = Object.fromEntries(parts.map((path) => [path, ""]));
  expect(faultsWith({ ...files, "practice/parts/registry/meanings.ts": source })).toEqual([]);
  expect(faultsWith({ ...files, "practice/parts/tick/meaning.ts": source })).toEqual([
    "practice/parts/tick/meaning.ts has 11 imports; 10 are allowed",
  ]);
});
