import { expect, test } from "vitest";
import { unitFiles } from "../../src/content/unit-plugin";
import { readUnits } from "../../src/domain/unit/read-units";
import { treeOn } from "../../src/domain/unit/unit-tree";
import { countKinds, pathTo } from "../../src/domain/unit/walk-units";

const files = unitFiles();
const open = (name: string) => readUnits(JSON.parse(files.get(`units/${name}.json`)!))!.units;
const today = "2026-11-25";

test("the country of today has 34 provinces and 3,321 communes, one file a province", () => {
  const provinces = open("provinces");
  expect(provinces).toHaveLength(34);
  const all = provinces.flatMap(({ code }) => open(code));
  const tree = treeOn(all, today);
  expect(Object.fromEntries(countKinds(tree))).toEqual({ province: 34, commune: 3321 });
  expect(new Set(all.map(({ code }) => code)).size).toBe(34 + 3321);
  expect(tree.roots).toHaveLength(34);
});

test("Bến Tre of 2023 has 9 districts and the 156 communes that can be told apart", () => {
  const tree = treeOn(open("ben-tre-2023"), "2023-03-20");
  expect(Object.fromEntries(countKinds(tree))).toEqual({ province: 1, district: 9, commune: 156 });
  expect(tree.children("ben-tre").every(({ kind }) => kind === "district")).toBe(true);
});

test("every commune of the old Bến Tre went into one of today's Vĩnh Long", () => {
  const both = [...open("ben-tre-2023"), ...open("86")];
  const tree = treeOn(both, today);
  expect(tree.roots.map(({ name }) => name)).toEqual(["Tỉnh Vĩnh Long"]);
  expect(tree.children("86")).toHaveLength(124);
  const old = both.filter(({ code, kind }) => code.startsWith("ben-tre-") && kind === "commune");
  expect(old.filter(({ code }) => tree.unit(tree.standing(code) ?? "")?.kind !== "commune")).toEqual([]);
  const tanThanh = old.find(({ name, parent }) => name === "Xã Tân Thanh" && parent === "ben-tre-huyen-giong-trom")!;
  expect(pathTo(tree, tree.standing(tanThanh.code)!).map(({ name }) => name)).toEqual([
    "Tỉnh Vĩnh Long",
    "Xã Hưng Nhượng",
  ]);
});
