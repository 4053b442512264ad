import { expect, test } from "vitest";
import { readPlaceAtHome } from "../../src/at-home/place-at-home";

test("the address names a guide, and a step of it where one is meant", () => {
  expect(readPlaceAtHome("#DVC1-5")).toEqual({ code: "DVC1", step: 5 });
  expect(readPlaceAtHome("#DVC1")).toEqual({ code: "DVC1" });
});

test.each(["", "#", "#5", "#dvc1", "#../../x", "#DVC1/5", "#DVC1-", "#DVC1-500", "#https://a.vn"])(
  "%s names no guide, and nothing is asked for",
  (hash) => expect(readPlaceAtHome(hash)).toBeUndefined(),
);
