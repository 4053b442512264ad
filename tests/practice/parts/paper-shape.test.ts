import { expect, test } from "vitest";
import { paperShapeNames } from "../../../src/practice/parts/paper/paper-shape";
import type { PaperPart } from "../../../src/practice/parts/paper/schema";
import { drawStep } from "../../../src/drawing/draw-step";

const drawn = (paper: Partial<PaperPart>) =>
  drawStep({ kind: "app", parts: [{ part: "paper", id: "paper", label: "Giấy", state: "clear", ...paper }] }, "paper");

test("each kind of paper is drawn its own way, and a sheet is what a guide need not say", () => {
  expect(new Set(paperShapeNames.map((shape) => drawn({ shape }))).size).toBe(paperShapeNames.length);
  expect(drawn({})).toBe(drawn({ shape: "sheet" }));
});

test("a paper that is not taken yet shows nothing of itself", () => {
  expect(drawn({ shape: "card", state: "empty" })).toBe(drawn({ state: "empty" }));
});
