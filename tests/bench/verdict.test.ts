import { expect, test } from "vitest";
import { countryRatios, firstRatios, hubRatios, journalRatios, judgeRatios, paintRatios, ratiosOf } from "./verdict";

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
  const calm = Object.fromEntries([...names].map((name) => [name, rounds(30)]));
  const judge = (run: Record<string, number[]>) => judgeRatios(ratiosOf({ ...calm, ...run }, countryRatios));
  expect(judge({})).toMatch(/^PASS coverage over the country 1 of at most 3/);
  expect(judge({ "coverage over the country": rounds(91) })).toMatch(/^FAIL/);
  expect(judge({ "one figure changed": rounds(121), "one figure changed again": rounds(121) })).toMatch(/^FAIL/);
  expect(judge({ "Tập huấn of a ward": rounds(121) })).toMatch(/^FAIL/);
});

test("devices at a hub: a verb, the slowest of twenty paints and a first reading are each held to their limit", () => {
  const all = { ...hubRatios, ...firstRatios };
  const names = new Set(Object.values(all).flatMap(({ of, aa }) => [...of, ...aa]));
  const usual: Record<string, number> = { "300 ms": 300, "10 s": 10_000, "five thousand lines from nothing": 7_000 };
  const calm = Object.fromEntries([...names].map((name) => [name, rounds(usual[name] ?? 30)]));
  calm["number on the phone"] = Array.from({ length: 100 }, () => 80);
  calm["number on the board"] = Array.from({ length: 100 }, () => 80);
  const judge = (run: Record<string, number[]>) => judgeRatios(ratiosOf({ ...calm, ...run }, all));
  expect(judge({})).toMatch(/^PASS taking at the hub 1 of at most 3/);
  expect(judge({ "take at the hub": rounds(91) })).toMatch(/^FAIL/);
  expect(judge({ "five thousand lines from nothing": rounds(10_100) })).toMatch(/^FAIL/);
  const slow = (count: number) => Array.from({ length: 100 }, (_, nth) => (nth < count ? 400 : 80));
  expect(judge({ "number on the board": slow(6) })).toMatch(/^FAIL/);
  expect(judge({ "number on the board": slow(4) })).toMatch(/^PASS/);
});

test("a guide opens, and a step follows, nearly as quickly as a bare heading changes", () => {
  const taps = { open: rounds(24), next: rounds(20), bare: rounds(16), "bare again": rounds(16) };
  const paint = (run: Record<string, number[]>) => judgeRatios(ratiosOf({ ...taps, ...run }, paintRatios));
  expect(paint({})).toMatch(/^PASS/);
  expect(paint({ open: rounds(25) })).toMatch(/^FAIL/);
  expect(paint({ next: rounds(22) })).toMatch(/^FAIL/);
});
