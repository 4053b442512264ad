import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as addresses from "../../../src/domain/addresses";
import {
  addressOf,
  doorAt,
  doors,
  isOn,
  may,
  placeIn,
  placeOf,
  places,
  screenAbove,
} from "../../../src/domain/team/may";
import { roles } from "../../../src/domain/team/role";

const fileAt = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

/** The rows of the table in the docs: an address, whether each role may enter, and whether a phone has it. */
const rowsOfDocs = [
  ...fileAt("docs/running-an-office.md").matchAll(
    /^\| [^|]+ \| `(\/[a-z/]*)` \| (yes|no) \| (yes|no) \| (yes|no) \| (yes|no) \|$/gm,
  ),
].map(([, address, lead, coordinator, volunteer, phone]) => ({ address, lead, coordinator, volunteer, phone }));

test("who may enter where is told in the docs as the rule has it, door by door", () => {
  const said = (yes: boolean) => (yes ? "yes" : "no");
  const rule = doors.map((door) => ({
    address: addressOf(door),
    ...Object.fromEntries(roles.map((role) => [role, said(may(role, door))])),
    phone: said(isOn(door, "phone")),
  }));
  expect(rowsOfDocs).toEqual(rule);
});

test("a volunteer enters neither the report with the helpers' names nor what a lead arranges", () => {
  const ofLeads = [
    "report",
    "rules",
    "identity",
    "voice",
    "cards",
    "recovery",
    "backup",
    "coverage",
    "trouble",
    "units",
  ] as const;
  for (const door of ofLeads) {
    expect(may("volunteer", door), door).toBe(false);
    expect(may("lead", door), door).toBe(true);
  }
});

test("a phone has no door to contacts, to PINs and cards of others, or to what belongs to a tablet", () => {
  const onTablets = [
    "members",
    "coverage",
    "units",
    "voice",
    "paper",
    "cards",
    "print",
    "glass",
    "backup",
    "recovery",
  ] as const;
  for (const role of roles)
    for (const door of onTablets) {
      expect(may(role, door, "phone"), `${role} ${door}`).toBe(false);
      expect(may("lead", door, "tablet"), door).toBe(true);
    }
  const ofMembers = ["requests", "team", "duties", "roster", "training", "pin"] as const;
  for (const door of ofMembers) expect(may("volunteer", door, "phone"), door).toBe(true);
  expect(may("volunteer", "report", "phone")).toBe(false);
});

test("a board has no door at all", () => {
  for (const door of doors) expect(may("lead", door, "board"), door).toBe(false);
});

test("every screen behind the volunteers' door has its row in the rule", () => {
  const behind = fileAt("src/app.tsx").split("component={BehindTheDoor}>")[1]!;
  const all = new Map(Object.entries<string>(addresses));
  const names = [...behind.matchAll(/path=\{to\.(\w+)/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(15);
  const plain = names.map((name) => all.get(name)!.replace(/\/:.*$/, ""));
  expect(new Set(plain)).toEqual(new Set(doors.map(addressOf)));
});

test("an address lies behind the nearest door above it, and a stranger's behind none", () => {
  expect(doorAt("/team/training/SK1")).toBe("training");
  expect(doorAt("/print/DVC1/3")).toBe("print");
  expect(doorAt("/reports")).toBeUndefined();
  expect(doorAt("/")).toBeUndefined();
});

test("every screen lies in a place or is the search, and leads up to the waiting list step by step", () => {
  expect(placeOf("coverage")).toBe("report");
  expect(placeOf("roster")).toBe("team");
  expect(placeOf("find")).toBe("find");
  expect(placeIn("find")).toBe("requests");
  expect(screenAbove("/report")).toBe("/volunteer");
  expect(screenAbove("/report/coverage")).toBe("/report");
  expect(screenAbove("/team/training/SK1")).toBe("/team/training");
  for (const door of doors) {
    expect([...places, "find"]).toContain(placeOf(door));
    let [here, steps]: [string | undefined, number] = [addressOf(door), 0];
    for (; here && here !== "/volunteer"; steps += 1) here = screenAbove(here);
    expect(here).toBe("/volunteer");
    expect(steps).toBeLessThan(4);
  }
  expect(screenAbove("/volunteer")).toBeUndefined();
});
