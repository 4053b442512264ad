import { expect, test } from "vitest";
import { movedAddress, moved } from "../../src/domain/moved-address";
import { doorAt, addressOf } from "../../src/domain/team/may";

/** Every address of the staff's side before its places were laid out: on paper and in bookmarks for good. */
const before =
  "/volunteer /team /team/members /team/duties /team/roster /team/training /team/coverage /team/trouble /team/checks /team/units /settings /pin /rules /report /voice /paper /cards /print /glass /notices /devices /backup /tablet".split(
    " ",
  );

test("every address of before is still that of a screen, or leads on to one", () => {
  for (const address of before) {
    const now = movedAddress(address) ?? address;
    const door = doorAt(now);
    expect(door && addressOf(door), address).toBe(now);
  }
});

test("only what moved leads on, and no old address is that of a screen again", () => {
  expect(before.filter((address) => movedAddress(address))).toEqual(["/team/coverage", "/team/trouble", "/settings"]);
  expect(movedAddress("/settings/")).toBe("/station");
  expect(movedAddress("/nowhere")).toBeUndefined();
  for (const old of Object.keys(moved)) expect(doorAt(`/${old}`) && addressOf(doorAt(`/${old}`)!)).not.toBe(`/${old}`);
});
