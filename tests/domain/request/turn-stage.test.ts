import { expect, test } from "vitest";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import { isInLine, turnStage, type TurnStage } from "../../../src/domain/request/turn-stage";
import { morning, phuc, tham, today, waitingSince } from "../../cast/requests";

const waits = waitingSince(0);
const meantFor = { to: phuc, by: tham, at: morning };

const examples: [who: string, request: HelpRequest, stage: TurnStage][] = [
  ["who just asked", waits, "waiting"],
  ["who was handed over", { ...waits, meantFor }, "handed-over"],
  ["who is called to a desk", { ...waits, state: "called", by: tham, calledAt: morning }, "called"],
  ["who is being helped", { ...waits, state: "in-hand", by: tham, takenAt: morning }, "in-hand"],
  ["who stepped out", { ...waits, state: "on-hold", heldAt: morning }, "on-hold"],
  ["who was called and absent", { ...waits, state: "on-hold", heldAt: morning, missed: 1 }, "missed"],
  ["who came back after an absence", { ...waits, missed: 1 }, "waiting"],
  ["who has an appointment on a later day", { ...waits, dueOn: "2026-11-25" }, "appointment"],
  ["whose appointment a volunteer promised to keep", { ...waits, dueOn: "2026-11-25", meantFor }, "appointment"],
  ["whose appointment is today", { ...waits, dueOn: today }, "waiting"],
  ["who wants to be called back", { ...waits, way: "call-back" }, "away"],
  ["who is to be visited on a later day", { ...waits, way: "home-visit", dueOn: "2026-11-25" }, "away"],
  ["who was visited", { ...waits, way: "home-visit", state: "in-hand", by: tham, takenAt: morning }, "in-hand"],
  ["who gave the number up", { ...waits, state: "closed", outcome: "withdrawn", closedAt: morning }, "closed"],
];

test.each(examples)("%s", (_who, request, stage) => {
  expect(turnStage(request, today)).toBe(stage);
});

test("only who waits in the room today has a place in the line", () => {
  const inLine = examples.filter(([, , stage]) => isInLine(stage)).map(([who]) => who);
  expect(inLine).toEqual([
    "who just asked",
    "who was handed over",
    "who came back after an absence",
    "whose appointment is today",
  ]);
});
