import { expect, test } from "vitest";
import type { Member } from "../../../src/domain/team/member";
import { helpersAtWork } from "../../../src/domain/waiting-list/helpers-at-work";
import { helpedFor, morning, office, phuc, tham, waitingSince } from "../../cast/requests";

const minute = 60_000;
const nobody = { team: [], held: [], closed: [] };
const member = (id: string, state?: "at-work" | "on-break"): Member => ({
  id,
  version: 1,
  office,
  role: "volunteer",
  ...(state && { work: { state, desk: "", since: morning } }),
});

test("with nobody to be seen there is nobody", () => {
  expect(helpersAtWork({ ...nobody, team: [member(tham), member(phuc)] }, morning)).toBe(0);
});

test("who said they are at work counts today, and no longer tomorrow", () => {
  const team = [member(tham, "at-work"), member(phuc)];
  expect(helpersAtWork({ ...nobody, team }, morning + minute)).toBe(1);
  expect(helpersAtWork({ ...nobody, team }, morning + 24 * 60 * minute)).toBe(0);
});

test("who helps or lately helped counts though they never said so, and nobody counts twice", () => {
  const held = [{ ...waitingSince(0), state: "in-hand" as const, by: tham, takenAt: morning }];
  const closed = [{ ...helpedFor(5, "A-002"), by: phuc }, helpedFor(5, "A-003")];
  expect(helpersAtWork({ ...nobody, held, closed }, morning + 10 * minute)).toBe(2);
  expect(helpersAtWork({ ...nobody, held, closed }, morning + 60 * minute)).toBe(1);
});

test("who forgot to end a turn yesterday does not help today", () => {
  const held = [{ ...waitingSince(0), state: "called" as const, by: tham, calledAt: morning }];
  expect(helpersAtWork({ ...nobody, held }, morning + 24 * 60 * minute)).toBe(0);
});

test("who takes a break after helping does not count", () => {
  const closed = [helpedFor(5, "A-001")];
  expect(helpersAtWork({ ...nobody, team: [member(tham, "on-break")], closed }, morning + 10 * minute)).toBe(0);
});
