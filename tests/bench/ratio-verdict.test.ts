import { expect, test } from "vitest";
import { countryRatios, journalRatios, judgeRatios, ratiosOf } from "./ratio-verdict";

const rounds = (ms: number, count = 24): number[] => Array.from({ length: count }, (_, nth) => ms * (nth ? 1 : 9));

/** A run in which everything is well within its limit. */
const good: Record<string, number[]> = {
  "ask desk": rounds(1.5),
  "ask by hand": rounds(1),
  "ask by hand again": rounds(1),
  "take desk": rounds(2.1),
  "take by hand": rounds(1),
  "take by hand again": rounds(1),
  "take small": rounds(2),
  "take again": rounds(2),
  "take million": rounds(2.2),
  "list small": rounds(1),
  "list again": rounds(1),
  "list million": rounds(1.1),
  counters: rounds(0.5),
  "counters again": rounds(0.5),
  "scan of all lines": rounds(400),
  opening: rounds(52),
  "opening again": rounds(52),
  "opening in the old log": rounds(50),
  "board by desk": rounds(12),
  "board by hand": rounds(8),
  "board by hand again": rounds(8),
};
const judged = (run: Record<string, number[]>) => judgeRatios(ratiosOf({ ...good, ...run }, journalRatios));

test("every ratio within its limit passes, and the line tells each with its limit", () => {
  expect(judged({})).toMatch(
    /^PASS asking 1\.5 of at most 1\.7 \(A\/A 1\), taking 2\.1 of at most 2\.5 \(A\/A 1\), take at a million 1\.1 of at most 1\.5/,
  );
});

test("each ratio alone can fail the run", () => {
  for (const [name, ms] of Object.entries({
    "ask desk": 1.8,
    "take desk": 2.6,
    "take million": 3.2,
    "list million": 1.6,
    "scan of all lines": 24,
    "board by desk": 16.5,
    "opening in the old log": 40,
  }))
    expect(judged({ [name]: rounds(ms) }), name).toMatch(/^FAIL asking/);
});

test("one slow round is not the figure", () => {
  expect(ratiosOf(good, journalRatios)["day report"]!.ratio).toBe(0.00125);
});

test("a machine that cannot repeat one of its measures gets no verdict, however good the others", () => {
  for (const name of [
    "ask by hand again",
    "take by hand again",
    "take again",
    "list again",
    "counters again",
    "board by hand again",
  ])
    expect(judged({ [name]: good[name]!.map((ms) => ms * 1.3) }), name).toMatch(/^too noisy/);
});

test("too few rounds prove nothing", () => {
  expect(judged({ "board by desk": rounds(12, 4) })).toMatch(/^FAIL fewer than 12 rounds/);
  expect(judgeRatios({})).toMatch(/^FAIL/);
});

test("the screens of the country and of a ward are each held to their limit", () => {
  const names = new Set(Object.values(countryRatios).flatMap(({ of, aa }) => [...of, ...aa]));
  const calm = Object.fromEntries([...names].map((name) => [name, rounds(name === "frame" ? 1000 / 60 : 30)]));
  const judge = (run: Record<string, number[]>) => judgeRatios(ratiosOf({ ...calm, ...run }, countryRatios));
  expect(judge({})).toMatch(/^PASS coverage over the country 1 of at most 3/);
  expect(judge({ "coverage over the country": rounds(91) })).toMatch(/^FAIL/);
  expect(judge({ "one figure changed": rounds(34), "one figure changed again": rounds(34) })).toMatch(/^FAIL/);
  expect(judge({ "Tập huấn of a ward": rounds(101) })).toMatch(/^FAIL/);
});
