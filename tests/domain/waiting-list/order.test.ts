import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JournalEvent } from "../../../src/domain/event";
import { applyToRequest } from "../../../src/domain/request/apply-to-request";
import { decideAsk } from "../../../src/domain/request/decide-ask";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import { applyToNumberGiven, type NumberGiven } from "../../../src/domain/request/number-given";
import { largestHeadStart, mostMinutes, startingClasses } from "../../../src/domain/waiting-list/priority";
import { byPlace, waitingList } from "../../../src/domain/waiting-list/waiting-list";
import { counterTablet, morning, office, said, today } from "../../cast/requests";

/** Somebody comes: how far the tablet's clock moved since the last one (it may jump back), and their head start. */
const coming = fc.record({
  clock: fc.integer({ min: -90, max: 90 }),
  headStarts: fc.array(fc.integer({ min: 0, max: mostMinutes }), { maxLength: 3 }),
});

const tablet = { id: counterTablet, version: 1, office, letter: "A", key: "" };

/** The requests of one morning at one tablet, in the order people came. */
function aMorning(people: { clock: number; headStarts: number[] }[]): HelpRequest[] {
  let now = morning;
  let given: NumberGiven | undefined;
  return people.map(({ clock, headStarts }) => {
    now += clock * 60_000;
    const draft = decideAsk({ tablet, given, now, skip: 0 }, {});
    const asked = { ...draft, at: now, by: "citizen", tablet: tablet.id, signature: "" } as JournalEvent;
    given = applyToNumberGiven(given, asked);
    const given_ = headStarts.map((minutes, nth) =>
      said("request-prioritised", nth + 2, { about: asked.about, data: { minutes } }),
    );
    return [asked, ...given_].reduce<HelpRequest | undefined>(applyToRequest, undefined)!;
  });
}

const mornings = fc.array(coming, { maxLength: 30 }).map(aMorning);

describe("in the order of the waiting list", () => {
  test("every two people have one order, whatever order they are read in", () => {
    fc.assert(
      fc.property(
        mornings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => void expect(waitingList(shuffled, "2099-01-01")).toEqual(waitingList(all, "2099-01-01")),
      ),
    );
    fc.assert(
      fc.property(mornings, (all) => {
        for (const a of all) for (const b of all) if (a !== b) expect(byPlace(a, b)).toBe(-byPlace(b, a) || 1);
      }),
      { numRuns: 30 },
    );
  });

  test("nobody waits behind a person who came more than the largest head start later", () => {
    fc.assert(
      fc.property(mornings, (all) => {
        const list = waitingList(all, "2099-01-01");
        list.forEach((person, at) => {
          for (const before of list.slice(0, at))
            expect(before.cameAt - person.cameAt).toBeLessThanOrEqual(mostMinutes * 60_000);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("people of one head start are called as they came, even when the clock jumps", () => {
    fc.assert(
      fc.property(fc.array(coming, { maxLength: 30 }), (people) => {
        const all = aMorning(people.map(({ clock }) => ({ clock, headStarts: [30] })));
        expect(waitingList(all, "2099-01-01")).toEqual(all);
      }),
    );
  });

  test("a head start given twice counts once", () => {
    const [once, twice] = [[30], [30, 15, 30]].map((headStarts) => aMorning([{ clock: 0, headStarts }])[0]!);
    expect(twice!.place).toBe(once!.place);
    expect(twice!.headStart).toBe(30);
  });

  test("a head start taken back leaves the place of arrival", () => {
    const [person] = aMorning([{ clock: 0, headStarts: [30, 0] }]);
    expect(person).toMatchObject({ place: person!.cameAt, headStart: 0 });
  });
});

test("an office starts with classes of a quarter to half an hour and no law asserted", () => {
  expect(largestHeadStart(startingClasses)).toBe(30);
  expect(startingClasses.every(({ basis, name }) => basis === "" && name === "")).toBe(true);
  expect(largestHeadStart([])).toBe(0);
});

test("an appointment is in the list from its day on, and at the place its number had", () => {
  const [first, second] = aMorning([
    { clock: 0, headStarts: [] },
    { clock: 5, headStarts: [] },
  ]);
  const data = { until: "2026-11-26" };
  const later = applyToRequest(first, said("request-postponed", 2, { about: `request:${first!.id}`, data }))!;
  expect(waitingList([second!, later], today)).toEqual([second]);
  expect(waitingList([second!, later], "2026-11-26")).toEqual([later, second]);
});
