import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventType } from "../../../src/domain/event";
import { foldRequest } from "../../../src/domain/request/apply-to-request";
import { phuc, said, stuckAtThePhoto, tham, today } from "../../cast/requests";

describe("the life of a request", () => {
  test("a request asked from a step says where the citizen was stuck", () => {
    const data = { office: "hnhg", day: today, number: "A-001", place: 1, from: stuckAtThePhoto };
    expect(foldRequest([said("help-asked", 1, { data })])).toMatchObject({ state: "waiting", from: stuckAtThePhoto });
  });

  test("a line that gives another number than the one it is about begins nothing", () => {
    const data = { office: "hnhg", day: today, number: "A-002", place: 1 };
    expect(foldRequest([said("help-asked", 1, { data })])).toBeUndefined();
  });

  test("a request returned to the list keeps its place", () => {
    const asked = foldRequest([said("help-asked", 1)]);
    const returned = foldRequest([said("help-asked", 1), said("request-taken", 2), said("request-returned", 3)]);
    expect(returned).toEqual({
      ...asked,
      version: 3,
      servedAt: said("request-taken", 2).at,
      servedBy: tham,
      waitCounts: true,
    });
  });

  test("whose wait counted when they were called, counts whatever is agreed on later", () => {
    const called = [said("help-asked", 1), said("request-called", 2, { data: { desk: "Bàn 1" } })];
    const later = said("request-postponed", 3, { data: { until: "2026-11-26" } });
    expect(foldRequest([...called, later])).toMatchObject({ dueOn: "2026-11-26", waitCounts: true });
  });

  test("whoever waits for another day, or at home, does not wait in the room", () => {
    const home = said("way-chosen", 2, { data: { way: "home-visit", hamlet: "Ấp 1" } });
    const visited = foldRequest([said("help-asked", 1), home, said("request-taken", 3)]);
    expect(visited?.servedAt).toBeDefined();
    expect(visited?.waitCounts).toBeUndefined();
  });

  test("only the volunteer who holds a request closes it", () => {
    const taken = [said("help-asked", 1), said("request-taken", 2, { by: tham })];
    expect(foldRequest([...taken, said("request-closed", 3, { by: phuc })])).toMatchObject({
      state: "in-hand",
      version: 3,
    });
    expect(foldRequest([...taken, said("request-closed", 3, { by: tham })])).toMatchObject({ state: "closed" });
  });

  test("a citizen may withdraw while somebody is already helping", () => {
    const events = [said("help-asked", 1), said("request-taken", 2), said("request-withdrawn", 3, { by: "citizen" })];
    expect(foldRequest(events)).toMatchObject({ state: "closed", outcome: "withdrawn" });
  });

  test("an alarm is about whoever was with the citizen until then, whoever comes after", () => {
    const met = [said("help-asked", 1), said("request-taken", 2, { by: phuc })];
    const raised = said("alarm-raised", 3, { by: "citizen" });
    const passedOn = [said("request-handed-over", 4, { by: phuc, data: { to: tham } }), said("request-taken", 5)];
    const alarm = { state: "raised", helper: phuc };
    expect(foldRequest([...met, raised, ...passedOn])).toMatchObject({ by: tham, alarm });
    const givenBack = [...met, said("request-returned", 3, { by: phuc }), said("alarm-raised", 4, { by: "citizen" })];
    expect(foldRequest(givenBack)).toMatchObject({ state: "waiting", alarm });
    const answered = foldRequest([...givenBack, said("alarm-answered", 5)]);
    expect(answered).toMatchObject({ alarm: { state: "answered", helper: phuc } });
  });

  test("whoever came before their day and was missed twice that day was missed twice", () => {
    const said1 = [said("help-asked", 1), said("request-postponed", 2, { data: { until: "2099-01-01" } })];
    const missed = [...said1, said("request-called", 3), said("request-missed", 4)];
    const brought = said("request-postponed", 5, { data: { until: today } });
    const again = [...missed, brought, said("request-taken", 6), said("request-missed", 7)];
    expect(foldRequest(again)).toMatchObject({ state: "closed", outcome: "no-show", missed: 2 });
  });

  test("whoever was seen meanwhile, or comes another day, is missed for the first time again", () => {
    const missedOnce = [said("help-asked", 1), said("request-called", 2), said("request-missed", 3)];
    const back = [...missedOnce, said("request-taken", 4)];
    expect(foldRequest([...back, said("request-missed", 5)])).toMatchObject({ state: "closed", outcome: "no-show" });
    for (const seen of [
      said("request-held", 5),
      said("request-handed-over", 5, { data: { to: tham } }),
      said("request-postponed", 5, { data: { until: today } }),
    ]) {
      expect(foldRequest([...back, seen]), seen.type).not.toHaveProperty("missed");
      const again = [...back, seen, said("request-called", 6), said("request-missed", 7)];
      expect(foldRequest(again), seen.type).toMatchObject({ state: "on-hold", missed: 1 });
    }
  });

  test("only the office takes a called number out of a volunteer's hands, and only where nobody stands", () => {
    const called = [said("help-asked", 1), said("request-called", 2, { by: phuc })];
    const postponed = (by: string) => said("request-postponed", 3, { by, data: { until: "2026-11-25" } });
    expect(foldRequest([...called, postponed(tham)])).toMatchObject({ state: "called", by: phuc });
    expect(foldRequest([...called, postponed("office")])).toMatchObject({ state: "waiting", dueOn: "2026-11-25" });
    const inHand = [said("help-asked", 1), said("request-taken", 2, { by: phuc })];
    expect(foldRequest([...inHand, postponed("office")])).toMatchObject({ state: "in-hand", by: phuc });
  });

  test("a line that cannot be read holds its version and changes nothing else", () => {
    const broken = { about: said("help-asked", 1).about, version: 2, type: "void" as const };
    const events = [said("help-asked", 1), broken, said("request-taken", 3)];
    expect(foldRequest(events)).toMatchObject({ state: "in-hand", version: 3 });
  });

  test("nothing is known of a request whose asking was never heard", () => {
    expect(foldRequest([said("request-taken", 2)])).toBeUndefined();
  });
});

const saidAnyhow = (type: EventType, version: number, by: string) =>
  said(type, version, { by, ...(type === "outcome-corrected" && { data: { outcome: "referred" as const } }) });
const anyLaterEvent = (version: number) =>
  fc
    .constantFrom(
      ...(["request-taken", "request-returned", "request-closed", "request-withdrawn"] as const),
      ...(["request-reopened", "outcome-corrected"] as const),
    )
    .chain((type) => fc.constantFrom(tham, phuc).map((by) => saidAnyhow(type, version, by)));
/** Any history of one request, sensible or not: help was asked, then up to nine other things happened. */
const anyHistory = fc
  .integer({ min: 0, max: 9 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, at) => anyLaterEvent(at + 2))))
  .map((later) => [said("help-asked", 1), ...later]);
const shuffledOf = <T>(all: T[]) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });

describe("whatever happens to a request", () => {
  test("any arrival order of the same events gives the same state", () => {
    fc.assert(
      fc.property(
        anyHistory.chain((events) => fc.tuple(fc.constant(events), shuffledOf(events))),
        ([events, shuffled]) => void expect(foldRequest(shuffled)).toEqual(foldRequest(events)),
      ),
      { numRuns: 1000 },
    );
  });

  test("an event heard twice changes nothing", () => {
    fc.assert(
      fc.property(
        anyHistory.chain((events) => fc.tuple(fc.constant(events), fc.subarray(events))),
        ([events, again]) => void expect(foldRequest([...events, ...again])).toEqual(foldRequest(events)),
      ),
      { numRuns: 1000 },
    );
  });

  test("a closed request never reopens, nor changes how it ended, but by whoever closed it", () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const states = events.map((_, at) => foldRequest(events.slice(0, at + 1))!);
        for (const [at, before] of states.entries()) {
          const [after, event] = [states[at + 1], events[at + 1]];
          if (before.state !== "closed" || !after || !event) continue;
          const isRight = event.type === "request-reopened" || event.type === "outcome-corrected";
          const mayChange = isRight && event.by === before.by && before.outcome !== "withdrawn";
          if (!mayChange) expect(after).toEqual({ ...before, version: at + 2 });
        }
      }),
      { numRuns: 1000 },
    );
  });
});
