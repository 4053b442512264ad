import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Aid,
  aids,
  seeSign,
  type Sign,
  startStuck,
  stuckRule,
  usualStuckRule,
} from "../../../src/domain/practice/stuck";
import type { StuckRule } from "../../../src/domain/guide/stuck-rule";
import { tapRecordings } from "../../cast/tap-recordings";

interface Helped {
  at: number;
  step: number;
  aid: Aid;
}

function helpIn(signs: Sign[], rule: StuckRule = usualStuckRule): Helped[] {
  const helped: Helped[] = [];
  signs.reduce((before, sign) => {
    const stuck = seeSign(before, sign);
    if (stuck.due) helped.push({ at: sign.at, step: stuck.step, aid: stuck.due });
    return stuck;
  }, startStuck(rule));
  return helped;
}

test.each(tapRecordings)("$who", ({ signs, helped }) => {
  const got = helpIn(signs).map(({ at, step, aid }) => ({ second: at / 1000, step, aid }));
  expect(got).toEqual(helped);
});

describe("a guide's own patience", () => {
  test("takes the place of the usual one only where it says something", () => {
    const rule = stuckRule({ hint: { seconds: 60 }, quietSeconds: 10 });
    expect(rule).toEqual({ ...usualStuckRule, hint: { troubles: 2, seconds: 60 }, quietSeconds: 10 });
  });

  test("lets a long text be read in peace", () => {
    const ongHai = tapRecordings.find(({ who }) => who.startsWith("Ông Hai"))!;
    expect(helpIn(ongHai.signs, stuckRule({ hint: { seconds: 120 } }))[0]).toMatchObject({ at: 120_000, aid: "hint" });
  });
});

const kinds = ["wrong", "not-done", "real-data", "progress", "listening", "done", "tick", "tick", "tick"] as const;
const moment = fc.record({
  after: fc.integer({ min: 0, max: 40_000 }),
  sign: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...kinds).map((what) => ({ what })) },
    { weight: 1, arbitrary: fc.nat({ max: 3 }).map((step) => ({ what: "step" as const, step })) },
  ),
});
const sittings = fc.array(moment, { minLength: 20, maxLength: 120 }).map((moments) => {
  let at = 0;
  return moments.map(({ after, sign }) => ({ at: (at += after), ...sign }) as Sign);
});
const patience = fc.record({ troubles: fc.integer({ min: 1, max: 6 }), seconds: fc.integer({ min: 1, max: 90 }) });
const rules = fc.record({
  hint: patience,
  show: patience,
  offer: patience,
  quietSeconds: fc.integer({ min: 1, max: 20 }),
});
const holds = (property: (signs: Sign[], rule: StuckRule, helped: Helped[]) => void) =>
  fc.assert(
    fc.property(sittings, rules, (signs, rule) => property(signs, rule, helpIn(signs, rule))),
    { numRuns: 500 },
  );

describe("whatever a citizen does", () => {
  test("each kind of help comes at most once a step, and in its order", () =>
    holds((_signs, _rule, helped) => {
      for (const step of new Set(helped.map((one) => one.step))) {
        const given = helped.filter((one) => one.step === step).map((one) => one.aid);
        expect(given).toEqual(aids.slice(0, given.length));
      }
    }));

  test("never two kinds of help within the quiet time", () =>
    holds((_signs, { quietSeconds }, helped) => {
      for (const [index, { at }] of helped.entries())
        if (index > 0) expect(at - helped[index - 1]!.at).toBeGreaterThanOrEqual(quietSeconds * 1000);
    }));

  test("never while the citizen is getting on or listening", () =>
    holds((signs, rule) => {
      let [calm, stuck] = [-Infinity, startStuck(rule)];
      for (const sign of signs) {
        if (sign.what === "progress" || sign.what === "listening") calm = sign.at;
        stuck = seeSign(stuck, sign);
        if (stuck.due) expect(sign.at - calm).toBeGreaterThanOrEqual(rule.quietSeconds * 1000);
      }
    }));

  test("never on a step that is done", () =>
    holds((signs, rule) => {
      let [step, stuck] = [0, startStuck(rule)];
      const done = new Set<number>();
      for (const sign of signs) {
        if (sign.what === "step") step = sign.step;
        if (sign.what === "done") done.add(step);
        stuck = seeSign(stuck, sign);
        if (done.has(step)) expect(stuck.due).toBeUndefined();
      }
    }));

  test("who stays stuck long enough is offered a volunteer in the end", () =>
    holds((signs, rule) => {
      const last = signs.at(-1)!.at;
      const there = [...signs, { at: last, what: "step", step: 9 } as const];
      const waits = Array.from({ length: 400 }, (_, s) => ({ at: last + (s + 1) * 1000, what: "tick" }) as const);
      expect(helpIn([...there, ...waits], rule).at(-1)).toMatchObject({ step: 9, aid: "offer" });
    }));
});
