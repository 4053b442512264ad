import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allRights, hasRight } from "../../../src/domain/team/rights";
import { roles } from "../../../src/domain/team/role";

const docs = readFileSync(new URL("../../../docs/running-an-office.md", import.meta.url), "utf8");

test("who may do what is told in the docs as the rule has it, right by right", () => {
  const rows = [...docs.matchAll(/^\| [^|]+ \| `([a-z-]+)` \| (yes|no) \| (yes|no) \| (yes|no) \|$/gm)];
  const told = rows.map(([, right, lead, coordinator, volunteer]) => ({ right, lead, coordinator, volunteer }));
  const rule = allRights.map((right) => ({
    right,
    ...Object.fromEntries(roles.map((role) => [role, hasRight(role, right) ? "yes" : "no"])),
  }));
  expect(told).toEqual(rule);
});

test("a volunteer writes guides and no more, and what opens people's contacts stays below the coordinator", () => {
  expect(allRights.filter((right) => hasRight("volunteer", right))).toEqual(["write-guides"]);
  expect(allRights.filter((right) => !hasRight("coordinator", right))).toEqual(["keep-cards", "make-backup"]);
  expect(allRights.filter((right) => !hasRight("lead", right))).toEqual([]);
});
