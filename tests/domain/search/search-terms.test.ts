import { expect, test } from "vitest";
import { sayOtherwise } from "../../../src/domain/search/kindred-words";
import { isBeingTyped, searchTerms, weightOfTerm } from "../../../src/domain/search/search-terms";

test("a text is found by its words and by each pair of neighbours", () => {
  expect(searchTerms("Trả tiền điện")).toEqual(["tra", "tien", "dien", "tratien", "tiendien"]);
  expect(searchTerms("Zalo")).toEqual(["zalo"]);
  expect(searchTerms(" , ")).toEqual([]);
});

test("only the last word and the last pair may still be growing", () => {
  const growing = (text: string) => searchTerms(text).filter((_, index, terms) => isBeingTyped(index, terms));
  expect(growing("tra tien di")).toEqual(["di", "tiendi"]);
  expect(growing("za")).toEqual(["za"]);
});

test("words said around the thing count for little", () => {
  expect(weightOfTerm("muon")).toBeLessThan(weightOfTerm("tien"));
});

test("a phrase is said in other people's words, one change at a time", () => {
  expect(sayOtherwise("Chụp ảnh giấy tờ")).toContain("chup hinh giay to");
  expect(sayOtherwise("Chụp ảnh giấy tờ")).not.toContain("chup anh giay to");
});

test("a word inside another word is left alone", () => {
  expect(sayOtherwise("anhxyz")).toEqual([]);
});
