import fc from "fast-check";
import { expect, test } from "vitest";
import { knownTime, makeClock } from "../../../src/domain/office/sane-clock";

const day = 86_400_000;
const start = Date.parse("2026-11-24T08:00:00+07:00");

/** A tablet whose clock and running time are set by hand. */
function tablet(known?: number) {
  const at = { wall: start, running: 0 };
  const clock = makeClock(known, { wall: () => at.wall, runningMs: () => at.running });
  const pass = (ms: number) => {
    at.wall += ms;
    at.running += ms;
  };
  return { at, clock, pass };
}

test("a clock that runs as it should is followed to the millisecond", () => {
  const { clock, pass, at } = tablet();
  pass(12_345);
  expect(clock.now()).toBe(at.wall);
  expect(clock.doubted()).toBeUndefined();
});

test("a weekend with the tablet off is believed, a year is not until staff say so", () => {
  expect(tablet(start - 3 * day).clock.now()).toBe(start);
  const { clock, pass, at } = tablet(start - 365 * day);
  pass(60_000);
  expect(clock.now()).toBe(start - 365 * day + 60_000);
  expect(clock.doubted()).toBe(at.wall);
  clock.trust();
  expect(clock.now()).toBe(at.wall);
});

for (const [leap, ms] of Object.entries({
  "ten years ahead": 3653 * day,
  "ten years back": -3653 * day,
  "a day back": -day,
}))
  test(`set ${leap} in the middle of the morning, time goes on as before`, () => {
    const { clock, pass, at } = tablet();
    pass(1000);
    clock.now();
    at.wall += ms;
    pass(5000);
    expect(clock.now()).toBe(start + 6000);
    at.wall -= ms;
    expect(clock.now()).toBe(start + 6000);
    expect(clock.doubted()).toBeUndefined();
  });

test("whatever the clock does, written time never leaps ahead of the time that passed by more than a long weekend", () => {
  const steps = fc.array(fc.tuple(fc.nat(3_600_000), fc.integer({ min: -3653 * day, max: 3653 * day })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(steps, (all) => {
      const { clock, pass, at } = tablet();
      let before = clock.now();
      for (const [ms, leap] of all) {
        pass(ms);
        at.wall += leap;
        const now = clock.now();
        expect(now).toBeGreaterThanOrEqual(before + ms - 3_600_000);
        expect(now).toBeLessThanOrEqual(before + ms + 4 * day);
        before = now;
      }
    }),
  );
});

test("after more than a long weekend, what staff said holds on a page opened later, until a line is written", () => {
  const [before, said] = [start - 6 * day, start];
  const known = knownTime(before, { said, after: before });
  expect(known).toBe(said);
  const { clock } = tablet(known);
  expect(clock.doubted()).toBeUndefined();
  expect(clock.now()).toBe(start);
  const written = start + 3_600_000;
  expect(knownTime(written, { said, after: before })).toBe(written);
});

test("a clock that ran ahead and was put right stays right on a page opened later", () => {
  const ahead = start + 3 * day;
  expect(tablet(ahead).clock.doubted()).toBe(start);
  const { clock } = tablet(knownTime(ahead, { said: start, after: ahead }));
  expect(clock.doubted()).toBeUndefined();
  expect(clock.now()).toBe(start);
});

test("what staff said weeks ago does not undo the lines written since", () => {
  const old = { said: start - 30 * day, after: start - 40 * day };
  expect(knownTime(start, old)).toBe(start);
  expect(knownTime(undefined, old)).toBeUndefined();
  expect(knownTime(start, undefined)).toBe(start);
});

test("what staff said on one page is believed by another that was in doubt, both ways", () => {
  for (const known of [start - 9 * day, start + 3 * day]) {
    const { clock, pass, at } = tablet(known);
    expect(clock.doubted()).toBe(at.wall);
    clock.trust(at.wall);
    pass(60_000);
    expect(clock.doubted()).toBeUndefined();
    expect(clock.now()).toBe(at.wall);
  }
});

test("a word of staff that reaches a page days late is no leave to leap", () => {
  const { clock, pass, at } = tablet(start - 9 * day);
  const said = at.wall;
  at.wall += 300 * day;
  clock.trust(said);
  pass(1000);
  expect(clock.now()).toBe(said + 1000);
  expect(clock.doubted()).toBe(at.wall);
});

test("a tablet that slept through the night or a weekend, its running time standing still, is believed", () => {
  const { clock, at } = tablet();
  at.wall += 2.5 * day;
  expect(clock.now()).toBe(at.wall);
});
