import { createHash } from "node:crypto";
import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, test } from "vitest";
import { ownPage } from "../../src/content/home-page/own-page";
import { castGuide } from "./cast-guide";

const guide = { ...castGuide(), code: "BM1", ours: true as const };
const office = { name: "Xã Bài Tập", phone: "02753822123", hotlines: [], week: undefined };
let page: string;
beforeAll(async () => void (page = await ownPage(guide, office)));

describe("the page at home of a station's own guide, saved as one file", () => {
  test("is valid HTML, in Vietnamese, with every step and its code for the counter", async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended"],
      rules: { "valid-id": ["error", { relaxed: true }], "no-inline-style": "error" },
    });
    const report = await validator.validateString(page);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/);
    for (const [at, step] of guide.steps.entries()) {
      expect(page).toContain(`id="${at + 1}"`);
      expect(page).toContain(step.do);
    }
    expect(page).toContain("Xã Bài Tập");
    expect(page).toContain('href="tel:02753822123"');
  });

  test("has nothing beside it: no script, no file, no way to a page that nobody serves", () => {
    expect(page).not.toMatch(/<script|<link|\ssrc=|url\(|unsafe-/);
    const ways = [...page.matchAll(/href="([^"]+)"/g)].map((hit) => hit[1]!);
    expect(ways.filter((way) => !/^(#\d+|tel:\d+)$/.test(way))).toEqual([]);
  });

  test("allows nothing but its own style", () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)![1]!;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(`default-src 'none'; style-src 'sha256-${hash}';`);
  });
});
