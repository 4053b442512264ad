import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawFamily, family } from "./draw-family";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const coloursIn = (text: string) => [...text.matchAll(/#[0-9a-f]{3,8}\b/g)].map(([colour]) => long(colour));
const long = (colour: string) => (colour.length === 4 ? colour.replace(/[0-9a-f]/g, "$&$&") : colour);

const tokens = new Set(coloursIn(read("src/ui/look/tokens.css").split("data-text")[0]!));
const rules = read("docs/illustrations.md");
const ofNature = new Set(coloursIn(rules));
/** It belongs to "Nhờ giúp" and to the ring around a target alone. */
const amber = "#ffc53d";

test("there are ten pictures or more, and the sheet of all of them is theirs; `npm run illustrations` draws it anew", () => {
  expect(family().length).toBeGreaterThanOrEqual(10);
  expect(read("docs/pictures/illustrations.svg")).toBe(drawFamily());
});

describe.each(family())("the picture %s", (name, text) => {
  test("weighs at most 3 KB", () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(3000);
  });

  test("stands on the family's canvas", () => {
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 (320|640) 200">/);
  });

  test("has no colour but those of the house and of the rules, and leaves amber to the help", () => {
    const colours = coloursIn(text);
    expect(colours.length).toBeGreaterThan(10);
    expect(colours.filter((colour) => !tokens.has(colour) && !ofNature.has(colour))).toEqual([]);
    expect(colours).not.toContain(amber);
  });

  test("is shapes alone: no words, no pictures inside, nothing fetched, nothing that moves", () => {
    const elements = new Set([...text.matchAll(/<([a-zA-Z]+)/g)].map(([, element]) => element));
    expect([...elements].filter((one) => !["svg", "g", "path", "circle", "ellipse", "rect"].includes(one!))).toEqual(
      [],
    );
    expect(text).not.toMatch(/\b(href|style|class|on\w+)=/);
  });

  test("is told in the rules", () => {
    expect(rules).toContain(`| \`${name}\` |`);
  });
});
