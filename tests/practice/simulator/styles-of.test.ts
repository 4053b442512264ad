import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { ownStyles, stylesOf } from "../../../src/practice/simulator/styles-of";
import { castGuide } from "../../content/cast-guide";

const room = "src/practice";
const own = readdirSync(room, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => ownStyles.test(path));

test("a guide in which every screen and every part occurs brings every style that is not everybody's", () => {
  expect(own.length).toBeGreaterThan(20);
  expect(stylesOf(castGuide()).sort()).toEqual(own.sort());
});

test("a guide brings no style of what it has not", () => {
  const guide = castGuide();
  const [step] = guide.steps;
  const screen = { kind: "app" as const, parts: [{ part: "text" as const, text: "Chào bà con" }] };
  expect(stylesOf({ ...guide, steps: [{ ...step!, screen }] })).toEqual(["parts/text/view.css"]);
});

test("the buttons of a sheet have the style of a button", () => {
  const guide = castGuide();
  const [step] = guide.steps;
  const sheet = { title: "Cho phép dùng máy ảnh?", buttons: [{ id: "cho-phep", label: "Cho phép" }] };
  const screen = { kind: "app" as const, parts: [{ part: "text" as const, text: "Chào bà con" }], sheet };
  expect(stylesOf({ ...guide, steps: [{ ...step!, screen }] })).toEqual([
    "parts/button/view.css",
    "parts/text/view.css",
    "simulator/sheet-view.css",
  ]);
});
