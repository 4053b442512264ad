import fc from "fast-check";
import { expect, test } from "vitest";
import type { JournalEvent } from "../../../src/domain/event";
import { asPutRight, countedBy, type Count } from "../../../src/domain/figures/counts";
import { organisationFigures } from "../../../src/domain/figures/organisation-figures";
import { periodAround } from "../../../src/domain/figures/period";
import { ends, reportOf } from "../../../src/domain/figures/report";
import { applyToRequest, foldRequest } from "../../../src/domain/request/apply-to-request";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import { helpedOutcomes } from "../../../src/domain/request/outcome";
import { morning, phuc, said, tham, today } from "../../cast/requests";

const day = periodAround("day", today);

/** Any end, slip, correction, second thought of the citizen, by anybody, most on the day and some the day after. */
const anyEvent = fc.record({
  type: fc.constantFrom(
    ...(["request-taken", "request-closed", "request-closed", "request-reopened", "outcome-corrected"] as const),
    ...(["outcome-corrected", "request-missed", "step-repeated-alone", "request-withdrawn"] as const),
  ),
  by: fc.constantFrom(tham, tham, tham, phuc),
  outcome: fc.constantFrom(...helpedOutcomes, "no-show" as const),
  late: fc.constantFrom(0, 0, 0, 24 * 3_600_000),
});

type Happened = typeof anyEvent extends fc.Arbitrary<infer E> ? E : never;

const eventsOf = (happened: Happened[]): JournalEvent[] => [
  said("help-asked", 1),
  ...happened.map(({ type, by, outcome, late }, nth) => {
    const says = type === "request-closed" || type === "outcome-corrected";
    const more = { by, at: morning + nth * 60_000 + late, ...(says && { data: { outcome } }) };
    return said(type as "request-closed", nth + 2, more);
  }),
];

function countsOf(events: readonly JournalEvent[]): Count[] {
  let before: HelpRequest | undefined;
  return events.flatMap((event) => {
    const after = applyToRequest(before, event)!;
    const counted = countedBy(before, after, event);
    before = after;
    return counted;
  });
}

test("whatever was put right, the figures of the day say how it stands at last, and no counter ever falls", () => {
  let corrections = 0;
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 6, maxLength: 20, size: "max" }), (happened) => {
      const events = eventsOf(happened);
      const [last, counts] = [foldRequest(events)!, countsOf(events)];
      corrections += counts.filter(({ what }) => what.startsWith("undone/closed-")).length;
      expect(counts.every(({ n }) => n > 0)).toBe(true);
      const report = reportOf(day, asPutRight(counts));
      const outcome = last.state === "closed" ? last.outcome : undefined;
      const asItEnded = Object.fromEntries(ends.map((end) => [end, Number(end === outcome)]));
      expect(report.ends).toEqual(asItEnded);
      expect(report.topics.general).toEqual(asItEnded);
      expect(report.ways.here).toEqual(asItEnded);
      expect(report.learned).toBe(Number(last.learned ?? 0));
      const by = last.state === "closed" ? last.by : undefined;
      expect([...report.helpers]).toEqual(by ? [[by, asItEnded]] : []);
    }),
    { numRuns: 1000 },
  );
  expect(corrections).toBeGreaterThan(30);
});

test("a report of counters as they were raised does not compile", () => {
  const raised = countsOf([said("help-asked", 1)]);
  // @ts-expect-error: what was put right stands beside them, and would not be taken off.
  expect(reportOf(day, raised).asked).toBe(1);
});

test("the turns an organisation is said to have helped follow what was put right", () => {
  const life = [
    said("help-asked", 1),
    said("request-taken", 2),
    said("request-closed", 3, { data: { outcome: "done-for-them" } }),
    said("outcome-corrected", 4, { data: { outcome: "did-it-alone" } }),
  ];
  const member = { id: tham, version: 1, office: "hnhg", role: "lead" as const, organisation: "youth" };
  const worked = { members: [member], duties: [], shifts: [], outings: [], counts: asPutRight(countsOf(life)) };
  const figures = organisationFigures(worked, day);
  expect(figures["org/youth/alone"]).toMatchObject({ have: 1 });
  expect(figures["org/youth/for-them"]?.have ?? 0).toBe(0);
});
