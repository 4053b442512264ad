import { expect, test } from "vitest";
import { placeOf } from "../../../src/citizen/ear/place-of";

const glass = { width: 1280, height: 800 };
const at = (x: number, y: number) => placeOf({ left: x - 50, top: y - 40, width: 100, height: 80 } as DOMRect, glass);

test.each([
  [60, 60, "top-left"],
  [640, 60, "top"],
  [1240, 60, "top-right"],
  [60, 400, "left"],
  [640, 400, "middle"],
  [1240, 400, "right"],
  [60, 760, "bottom-left"],
  [640, 760, "bottom"],
  [1240, 760, "bottom-right"],
] as const)("what lies at %d, %d is told as %s", (x, y, place) => expect(at(x, y)).toBe(place));

test("what reaches over an edge of the glass still has a place", () => {
  expect(at(-40, 900)).toBe("bottom-left");
  expect(at(1400, -80)).toBe("top-right");
});
