import { expect, test } from "vitest";
import { addressOf, doors, doorsUnder, may, places } from "../../src/domain/team/may";
import type { Role } from "../../src/domain/team/role";
import { cardsOf, spotAt, spots, spotsIn } from "../../src/domain/team/spots";
import { placeTitles, spotTitles } from "../../src/wording/spot-titles";

const shownTo = (role: Role, place: keyof typeof cardsOf) =>
  cardsOf[place].filter((spot) => may(role, spotAt(spot).behind));

test("every screen of the station and of the tablet has a card there, or its parts have", () => {
  for (const place of ["station", "tablet"] as const) {
    const behind = new Set(cardsOf[place].map((spot) => spotAt(spot).behind));
    expect([...behind].toSorted()).toEqual(doorsUnder(place).toSorted());
  }
});

test("every screen behind the door stands on the map, by itself or by its parts", () => {
  const onMap = new Set(places.flatMap((place) => spotsIn(place)).map((spot) => spotAt(spot).behind));
  // The search shows the map, and the page of the station is its cards.
  expect([...onMap, "find", "station"].toSorted()).toEqual(doors.toSorted());
});

test("no two spots are called alike, and none has no name", () => {
  const titles = Object.values(spotTitles());
  expect(titles).toHaveLength(spots.length);
  expect(new Set(titles).size).toBe(titles.length);
  expect([...titles, ...Object.values(placeTitles())]).not.toContain("");
});

test("every part of a screen lies at the address of its door, or at one that is open to all", () => {
  for (const spot of spots) {
    const { at, behind } = spotAt(spot);
    if (spot !== "board") expect(at.split(/[?#]/)[0]).toMatch(new RegExp(`^${addressOf(behind)}(/|$)`));
  }
});

test("a volunteer sees nothing of reports, rules, cards or backups", () => {
  expect(shownTo("volunteer", "station")).toEqual(["print", "paper"]);
  expect(shownTo("volunteer", "tablet")).toEqual(["glass", "board", "pin", "notices"]);
});

test("a coordinator sees all but the key cards and the backup, which stay with the lead", () => {
  const missing = shownTo("lead", "tablet").filter((spot) => !shownTo("coordinator", "tablet").includes(spot));
  expect(missing).toEqual(["backup", "cards"]);
});
