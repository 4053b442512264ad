import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as addresses from "../../../src/domain/addresses";
import { addressOf, doorAt, doors, may, screenAbove, tabOf } from "../../../src/domain/team/may";
import { roles } from "../../../src/domain/team/role";

const fileAt = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

/** The rows of the table in the docs: an address, and whether each role may enter. */
const rowsOfDocs = [
  ...fileAt("docs/running-an-office.md").matchAll(
    /^\| [^|]+ \| `(\/[a-z/]*)` \| (yes|no) \| (yes|no) \| (yes|no) \|$/gm,
  ),
].map(([, address, lead, coordinator, volunteer]) => ({ address, lead, coordinator, volunteer }));

test("who may enter where is told in the docs as the rule has it, door by door", () => {
  const said = (yes: boolean) => (yes ? "yes" : "no");
  const rule = doors.map((door) => ({
    address: addressOf(door),
    ...Object.fromEntries(roles.map((role) => [role, said(may(role, door))])),
  }));
  expect(rowsOfDocs).toEqual(rule);
});

test("a volunteer enters neither the report with the helpers' names nor what a lead arranges", () => {
  for (const door of ["report", "rules", "voice", "cards", "backup", "coverage", "trouble", "units"] as const) {
    expect(may("volunteer", door), door).toBe(false);
    expect(may("lead", door), door).toBe(true);
  }
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

test("every screen lights a tab, and leads up to the waiting list step by step", () => {
  expect(tabOf("report")).toBe("settings");
  expect(tabOf("roster")).toBe("team");
  expect(screenAbove("/report")).toBe("/settings");
  expect(screenAbove("/team/training/SK1")).toBe("/team/training");
  for (const door of doors) {
    expect(["requests", "team", "settings", "tablet"]).toContain(tabOf(door));
    let [here, steps]: [string | undefined, number] = [addressOf(door), 0];
    for (; here && here !== "/volunteer"; steps += 1) here = screenAbove(here);
    expect(here).toBe("/volunteer");
    expect(steps).toBeLessThan(4);
  }
  expect(screenAbove("/volunteer")).toBeUndefined();
});
