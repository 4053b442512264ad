import { beforeAll, expect, test } from "vitest";
import type { Guide } from "../../src/domain/guide/guide";
import { languageCodes, languages, type Language } from "../../src/wording/languages";
import { outsideBrackets } from "../journeys/support/bare-text";
import { book } from "../wording/pseudo/book";
import { pseudoCode } from "../wording/pseudo/pseudo-row";
import { pseudo } from "../wording/pseudo/pseudo-words";
import { castGuide } from "./cast-guide";
import { castTelling } from "./cast-telling";

const guide = castGuide();
const told: Guide = { ...guide, tellings: { [pseudoCode]: castTelling(guide, pseudo) } };
const untold: Guide = { ...guide, code: "THU2", slug: "thu-hai" };
let pages: Record<string, string>;

beforeAll(async () => {
  // A language is added to the list before the pages are made from it, as a row of the list would add it.
  const row = { ...languages.en, name: "[Ƥşḗŭḓǿ]", voice: "none", words: async () => ({ book }) };
  Object.assign(languages, { [pseudoCode]: row });
  languageCodes.push(pseudoCode as Language);
  const { homeFiles } = await import("../../src/content/home-page/write-home-pages");
  pages = (await homeFiles(process.cwd(), [told, untold])).files;
});

const place = pseudoCode.toUpperCase();
/** The drawings show the practice screens as they are, and the sources name Vietnamese papers. */
const withoutVietnamese = (html: string) =>
  html.replace(/<text\b.*?<\/text>/gs, " ").replace(/<(\w+)[^>]* lang="(vi|en)".*?<\/\1>/gs, " ");
const known = ["Trạm Số", guide.checkedBy, guide.code, "THU2"];

/** What a page says outside the brackets. */
function bareIn(html: string): string[] {
  const body = withoutVietnamese(/<main>.*<\/main>/s.exec(html)![0]);
  const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label!);
  const texts = outsideBrackets(body).split(/<[^>]*>/);
  return [...texts, ...labels.map(outsideBrackets)]
    .map((text) => known.reduce((left, one) => left.replaceAll(one, " "), text).trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}

test("a home page, and the list of them, say everything in the language they are told in", () => {
  for (const name of [`G/${place}/THU1/index.html`, `G/${place}/index.html`]) {
    expect(pages[name], name).toContain(`<html lang="${pseudoCode}">`);
    expect(bareIn(pages[name]!), name).toEqual([]);
    const says = JSON.parse(/data-says="([^"]*)"/.exec(pages[name]!)![1]!.replaceAll("&quot;", '"')) as object;
    for (const text of Object.values(says)) expect(text).toMatch(/^\[.*\]$/s);
  }
  expect(pages).not.toHaveProperty(`G/${place}/THU2/index.html`);
});

test("the missing page and the page without network say all of it in it too", () => {
  for (const name of ["G/404.html", "G/offline.html"]) {
    const part = new RegExp(`<section lang="${pseudoCode}".*?</section>`, "s").exec(pages[name]!)![0];
    expect(part).toContain(`href="/G/${place}/"`);
    expect(bareIn(`<main>${part}</main>`), name).toEqual([]);
  }
});

test("a Vietnamese word on such a page is seen", () => {
  expect(bareIn("<main><h1>[Ƥşḗŭḓǿ] Quay lại</h1></main>")).toEqual(["Quay lại"]);
});
