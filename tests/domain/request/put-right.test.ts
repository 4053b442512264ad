import { expect, test } from "vitest";
import type { EventData, EventType, JournalEvent } from "../../../src/domain/event";
import { foldRequest } from "../../../src/domain/request/apply-to-request";
import { decideCorrect, decideReopen } from "../../../src/domain/request/decide-put-right";
import { morning, phuc, said, tham } from "../../cast/requests";

const minute = 60_000;
const sameDay = morning + 60 * minute;
const nextDay = morning + 24 * 60 * minute;

/** A request with so many things said of it by Thắm, one a minute. */
function lifeOf(...happened: (EventType | [EventType, EventData[EventType]])[]): JournalEvent[] {
  return happened.map((one, nth) => {
    const [type, data] = typeof one === "string" ? [one] : one;
    return said(type, nth + 1, data ? { data } : {});
  });
}

const helped = lifeOf("help-asked", "request-taken", ["request-closed", { outcome: "done-for-them" }]);
const after = (life: JournalEvent[], type: EventType, more: Parameters<typeof said>[2] = {}) =>
  foldRequest([...life, said(type, life.length + 1, { at: sameDay, ...more })])!;

test("an end taken back leaves the person in the same hands, since the same time", () => {
  const inHand = foldRequest(helped.slice(0, 2))!;
  expect(after(helped, "request-reopened")).toEqual({ ...inHand, version: 4 });
});

test("whoever was missed twice by a slip stands called again, missed once", () => {
  const calling = ["help-asked", ["request-called", { desk: "Bàn 1" }]] as Parameters<typeof lifeOf>;
  const called = foldRequest(lifeOf(...calling, "request-missed", ["request-called", { desk: "Bàn 1" }]))!;
  const life = lifeOf(...calling, "request-missed", ["request-called", { desk: "Bàn 1" }], "request-missed");
  expect(foldRequest(life)).toMatchObject({ state: "closed", outcome: "no-show" });
  expect(after(life, "request-reopened")).toEqual({ ...called, version: 6, calledAt: sameDay });
});

test("an outcome recorded wrongly is put right, and everything else of the end stays", () => {
  const closed = foldRequest(helped)!;
  const right = { ...closed, version: 4, outcome: "did-it-alone" };
  expect(after(helped, "outcome-corrected", { data: { outcome: "did-it-alone" } })).toEqual(right);
});

test("whoever was not helped after all learned nothing by it; whoever did it alone after all did", () => {
  const life = [...helped, said("step-repeated-alone", 4, { by: "citizen" })];
  expect(after(life, "outcome-corrected", { data: { outcome: "referred" } })).not.toHaveProperty("learned");
  expect(after(life, "outcome-corrected", { data: { outcome: "did-it-alone" } })).toHaveProperty("learned", true);
  expect(after(life, "request-reopened")).not.toHaveProperty("learned");
});

test("only whoever ended a request puts it right", () => {
  const closed = foldRequest(helped);
  expect(decideReopen(closed, phuc, sameDay)).toEqual({ refused: "ended-by-another" });
  expect(decideCorrect(closed, phuc, { outcome: "referred", now: sameDay })).toEqual({ refused: "ended-by-another" });
  expect(after(helped, "request-reopened", { by: phuc })).toMatchObject({ state: "closed" });
  const data = { outcome: "referred" as const };
  expect(after(helped, "outcome-corrected", { by: phuc, data })).toMatchObject({ outcome: "done-for-them" });
  expect(decideReopen(closed, tham, sameDay)).toMatchObject({ event: { type: "request-reopened", version: 4 } });
});

test("the day after nothing is put right any more", () => {
  const closed = foldRequest(helped);
  expect(decideReopen(closed, tham, nextDay)).toEqual({ refused: "ended-another-day" });
  expect(decideCorrect(closed, tham, { outcome: "referred", now: nextDay })).toEqual({ refused: "ended-another-day" });
  expect(after(helped, "request-reopened", { at: nextDay })).toMatchObject({ state: "closed" });
});

test("what the citizen or the office ended is nobody's slip, and what is open has no end", () => {
  const withdrawn = foldRequest([...helped.slice(0, 2), said("request-withdrawn", 3, { by: "citizen" })]);
  expect(decideReopen(withdrawn, tham, sameDay)).toEqual({ refused: "ended-by-another" });
  const data = { outcome: "not-reached" as const };
  const unreached = foldRequest([helped[0]!, said("request-closed", 2, { by: "office", data })]);
  expect(decideReopen(unreached, "office", sameDay)).toEqual({ refused: "ended-by-another" });
  expect(decideReopen(foldRequest(helped.slice(0, 2)), tham, sameDay)).toEqual({ refused: "not-closed" });
});

test("the same outcome again is no correction", () => {
  const again = decideCorrect(foldRequest(helped), tham, { outcome: "done-for-them", now: sameDay });
  expect(again).toEqual({ refused: "said-already" });
});
