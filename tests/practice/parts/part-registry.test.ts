import { expect, test } from "vitest";
import { targetsOn, type PartMeanings } from "../../../src/practice/parts/registry/meanings";
import { drawPart, type PartDrawings } from "../../../src/practice/parts/registry/drawings";
import type { PartViews } from "../../../src/practice/parts/registry/views";
import { castGuide } from "../../content/cast-guide";

// These are read by `npm run check`: a line that compiles although something is missing is an error there.
declare const drawings: Omit<PartDrawings, "button">;
declare const meanings: Omit<PartMeanings, "button">;
declare const views: Omit<PartViews, "button">;
export const planted = () => [
  // @ts-expect-error A part without a drawing does not compile.
  drawings satisfies PartDrawings,
  // @ts-expect-error A part without a meaning does not compile.
  meanings satisfies PartMeanings,
  // @ts-expect-error A part without a view does not compile.
  views satisfies PartViews,
];

const parts = castGuide().steps.flatMap(({ screen }) => screen.parts);

test.each(parts)("whatever can be tapped on a $part has words on it, and a place in the drawing", (part) => {
  const { boxes } = drawPart(part, { x: 18, y: 0, width: 264, dark: false, target: "none" });
  expect(Object.keys(boxes)).toEqual(targetsOn(part).map(({ id }) => id));
  for (const { label } of targetsOn(part)) expect(label.trim()).not.toBe("");
});
