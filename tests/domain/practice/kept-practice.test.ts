import { expect, test } from "vitest";
import { goOn } from "../../../src/domain/practice/go-on";
import { keepPractice, resumePractice } from "../../../src/domain/practice/kept-practice";
import { practiceSummary } from "../../../src/domain/practice/practice-summary";
import { startPractice } from "../../../src/domain/practice/practice";
import { practiseAgain } from "../../../src/domain/practice/practise-again";
import { tapPart } from "../../../src/domain/practice/try-part";
import { sampleGuide } from "./sample-guide";

const opened = startPractice(sampleGuide, "alone", 1);
const done = goOn(tapPart(startPractice(sampleGuide, "alone"), "open"));
const kept = keepPractice(done);
const reloaded = JSON.parse(JSON.stringify(kept)) as typeof kept;

test("what was done before a reload still counts in the sum at the end", () => {
  expect(practiceSummary(resumePractice(opened, reloaded))).toEqual(practiceSummary(done));
  expect(practiceSummary(resumePractice(opened, reloaded)).alone).toBe(1);
});

test("only the steps practised again stay the only ones", () => {
  const again = practiseAgain(done, [1], "alone");
  expect(resumePractice(opened, keepPractice(again)).only).toEqual([1]);
});

test("another guide, another text of it or another number of steps starts afresh", () => {
  expect(resumePractice(opened, undefined)).toBe(opened);
  for (const change of [{ code: "XX1" }, { version: kept.version + 1 }, { soFar: kept.soFar.slice(1) }])
    expect(resumePractice(opened, { ...kept, ...change })).toBe(opened);
});

test("nothing of the guide, the answer or what was typed is kept", () => {
  expect(Object.keys(keepPractice({ ...done, answer: { kind: "wrong-value" } })).sort()).toEqual([
    "code",
    "soFar",
    "version",
  ]);
});
