import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { doors } from "../../src/domain/team/may";
import { spotAt, spots } from "../../src/domain/team/spots";
import { spotTitles } from "../../src/wording/spot-titles";
import { drawPlaces } from "./draw-places";

const picture = readFileSync(new URL("../../docs/pictures/places.svg", import.meta.url), "utf8");

test("the picture of the staff's places is the one the table gives; `npm run rooms` draws it anew", () => {
  expect(picture).toBe(drawPlaces());
});

test("every screen stands in it, by itself or by its parts", () => {
  const shown = new Set(spots.filter((spot) => picture.includes(`>${spotTitles()[spot]}<`)));
  const behind = new Set([...shown].map((spot) => spotAt(spot).behind));
  expect(doors.filter((door) => door !== "find" && door !== "station" && !behind.has(door))).toEqual([]);
});
