import { expect, test } from "vitest";
import { settingsAddress } from "../../src/domain/addresses";
import { addressOf, doors, may, screenAbove } from "../../src/domain/team/may";
import type { Role } from "../../src/domain/team/role";
import { doorTitles } from "../../src/tablet/door-titles";

const shownTo = (role: Role) => doorTitles().flatMap(([door]) => (may(role, door) ? [door] : []));

test("every screen under the settings has a link there, once, and no other screen has", () => {
  const under = doors.filter((door) => screenAbove(addressOf(door)) === settingsAddress);
  expect(
    doorTitles()
      .map(([door]) => door)
      .toSorted(),
  ).toEqual(under.toSorted());
});

test("no two links under the settings read alike, and none is empty", () => {
  const titles = doorTitles().map(([, title]) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).not.toContain("");
});

test("a volunteer sees first the own PIN, and nothing of reports, rules, cards or backups", () => {
  expect(shownTo("volunteer")).toEqual(["pin", "paper", "print", "glass", "notices"]);
});

test("a coordinator sees all but the key cards and the backup, which stay with the lead", () => {
  const missing = shownTo("lead").filter((door) => !shownTo("coordinator").includes(door));
  expect(missing).toEqual(["cards", "backup"]);
});
