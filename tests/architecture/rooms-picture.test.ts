import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawRooms, standing } from "./draw-rooms";

const picture = readFileSync(new URL("../../docs/pictures/rooms.svg", import.meta.url), "utf8");

test("the picture of the rooms is the one the rules give; `npm run rooms` draws it anew", () => {
  expect(picture).toBe(drawRooms());
});

test("every room stands in it", () => {
  const told = [...picture.matchAll(/>([^<>]+)<\/text>/g)].flatMap(([, names]) => names!.split(" · "));
  expect(told.sort()).toEqual([...standing].sort());
});
