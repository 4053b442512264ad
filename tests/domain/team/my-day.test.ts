import { describe, expect, test } from "vitest";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import type { Outcome } from "../../../src/domain/request/outcome";
import { myDayOf } from "../../../src/domain/team/my-day";
import type { Member } from "../../../src/domain/team/member";
import { helpedFor, stuckAtThePhoto } from "../../cast/requests";

const lien: Member = { id: "lien", version: 1, office: "o", role: "volunteer", passed: { papers: 1 } };
const courses = [
  { code: "DVC1", topic: "papers", version: 2 },
  { code: "SK1", topic: "health", version: 1 },
] as const;

const turn = (number: string, outcome: Outcome, more: Partial<HelpRequest> = {}): HelpRequest =>
  ({ ...helpedFor(9, number), outcome, ...more }) as HelpRequest;

describe("a volunteer's day", () => {
  const ended = [
    turn("A-001", "did-it-alone", { topic: "papers", from: stuckAtThePhoto, feedback: "good", learned: true }),
    turn("A-002", "done-for-them", { topic: "papers", from: stuckAtThePhoto, feedback: "fair" }),
    turn("A-003", "did-it-alone", { topic: "health", feedback: "good" }),
    turn("A-004", "referred"),
    turn("A-005", "no-show"),
  ];
  const day = myDayOf(ended, lien, courses);

  test("tells alone and done for them apart, the thanks, and nobody's number", () => {
    expect(day).toMatchObject({ alone: 2, forThem: 1, other: 1, learned: 1, thanks: 2 });
    expect(JSON.stringify(day)).not.toMatch(/A-00/);
  });

  test("tells the step people were stuck at, the one with most turns first", () => {
    expect(day.helpedWith[0]).toEqual({
      topic: "papers",
      at: { guide: "DVC1", stepNumber: 5 },
      alone: 1,
      forThem: 1,
      other: 0,
    });
    expect(day.helpedWith.map(({ topic }) => topic)).toEqual(["papers", "health", "general"]);
  });

  test("suggests what was done for people, then what training is not passed of, no more than two", () => {
    expect(day.practise).toEqual([
      { topic: "papers", forThem: 1, passed: true, guide: "DVC1" },
      { topic: "health", forThem: 0, passed: false, guide: "SK1" },
    ]);
  });

  test("of a quiet day nothing is asked", () => {
    expect(myDayOf([], lien, courses)).toMatchObject({ alone: 0, helpedWith: [], practise: [] });
  });
});
