import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JournalEvent } from "../../../src/domain/event";
import { applyToDuty, isDutyOf, isLate, isOpen, type Duty } from "../../../src/domain/team/duty";
import { dayLater } from "../../../src/domain/figures/period";
import { daysBetween, dueAfter, monthsAfter } from "../../../src/domain/team/duty-due";
import { morning, said } from "../../cast/requests";

const about = "duty:d1";
const due = "2026-11-27";
const told = (type: string, version: number, data: object = {}) =>
  said(type as "duty-accepted", version, { about, data: data as never, at: morning });
const assigned = (extra: object = {}) =>
  told("duty-assigned", 1, { office: "o", member: "lien", what: "put-up-posters", count: 6, due, ...extra });
const after = (...events: JournalEvent[]): Duty =>
  events.reduce<Duty | undefined>((duty, event) => applyToDuty(duty, event), undefined)!;

describe("a duty", () => {
  test("is assigned, accepted and done with a count", () => {
    const done = after(assigned(), told("duty-accepted", 2), told("duty-done", 3, { due, count: 6, on: due }));
    expect(done).toMatchObject({ state: "done", turns: [{ due, count: 6, on: due }] });
    expect(isOpen(done)).toBe(false);
  });

  test("is late the day after its last day, and never when it is done", () => {
    expect(isLate(after(assigned()), due)).toBe(false);
    expect(isLate(after(assigned()), "2026-11-28")).toBe(true);
    expect(isLate(after(assigned(), told("duty-done", 2, { due, count: 1, on: due })), "2026-12-30")).toBe(false);
  });

  test("given back is nobody's until another has it", () => {
    const back = after(assigned(), told("duty-declined", 2));
    expect(isDutyOf(back, "lien")).toBe(false);
    expect(isOpen(back)).toBe(true);
    const given = after(assigned(), told("duty-declined", 2), told("duty-reassigned", 3, { member: "khoi" }));
    expect(isDutyOf(given, "khoi")).toBe(true);
  });

  test("that comes every week is due again, and not for weeks that are gone", () => {
    const weekly = after(assigned({ every: "week" }), told("duty-done", 2, { due, count: 1, on: "2026-12-15" }));
    expect(weekly).toMatchObject({ state: "accepted", due: "2026-12-18", turns: [{ due }] });
  });

  test("told as done twice for one turn counts once", () => {
    const done = told("duty-done", 2, { due, count: 1, on: due });
    expect(after(assigned({ every: "week" }), done, { ...done, version: 3 }).turns).toHaveLength(1);
  });
});

const anyTold = fc.oneof(
  fc.constantFrom("duty-accepted", "duty-declined", "duty-reminded", "duty-ended").map((type) => ({ type, data: {} })),
  fc.constantFrom("lien", "khoi").map((member) => ({ type: "duty-reassigned", data: { member } })),
  fc
    .record({ late: fc.integer({ min: -20, max: 60 }), count: fc.nat(9), slip: fc.integer({ min: 0, max: 4 }) })
    .map((data) => ({ type: "duty-done", data })),
);

test("whatever happens to a duty, what was done stays done, the due day only moves on, the end is the end", () => {
  fc.assert(
    fc.property(
      fc.array(anyTold, { maxLength: 30 }),
      fc.constantFrom(undefined, "week", "month"),
      (happened, every) => {
        let duty = after(assigned(every && { every }));
        happened.forEach(({ type, data }, n) => {
          const before = duty;
          const turn = data as { late?: number; count?: number; slip?: number };
          const says =
            turn.late === undefined
              ? data
              : {
                  due: turn.slip === 0 ? "2020-01-01" : before.due,
                  count: turn.count,
                  on: dayLater(before.due, turn.late),
                };
          duty = applyToDuty(before, told(type, n + 2, says))!;
          expect(duty.version).toBe(n + 2);
          expect(duty.turns.slice(0, before.turns.length)).toEqual(before.turns);
          expect(duty.due >= before.due).toBe(true);
          if (!isOpen(before)) expect({ ...duty, version: 0 }).toEqual({ ...before, version: 0 });
          if (duty.turns.length > before.turns.length && every) expect(duty.due > before.due).toBe(true);
        });
        expect(new Set(duty.turns.map((turn) => turn.due)).size).toBe(duty.turns.length);
      },
    ),
  );
});

describe("when it is due again", () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((n) => dayLater("2024-01-01", n));

  test("every week: after both days, on the same day of the week, and never a whole week too late", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -30, max: 300 }), (from, late) => {
        const doneOn = dayLater(from, late);
        const next = dueAfter(from, "week", { due: from, on: doneOn });
        expect(daysBetween(from, next) % 7).toBe(0);
        expect(next > from && next >= doneOn).toBe(true);
        expect(daysBetween(late > 0 ? doneOn : from, next)).toBeLessThanOrEqual(7);
      }),
    );
  });

  test("every month: the same day, or the last of a short month", () => {
    expect(monthsAfter("2026-01-31", 1)).toBe("2026-02-28");
    expect(monthsAfter("2026-12-15", 1)).toBe("2027-01-15");
    expect(dueAfter("2026-11-30", "month", { due: "2026-11-30", on: "2027-02-20" })).toBe("2027-02-28");
  });

  test("due on the 31st it is due on the 31st again after February", () => {
    const january = "2027-01-31";
    expect(dueAfter(january, "month", { due: january, on: january })).toBe("2027-02-28");
    expect(dueAfter(january, "month", { due: "2027-02-28", on: "2027-02-20" })).toBe("2027-03-31");
    expect(dueAfter(january, "month", { due: "2027-03-31", on: "2027-03-31" })).toBe("2027-04-30");
  });

  test("through years of months the day of the first turn is kept, as far as each month has it", () => {
    fc.assert(
      fc.property(day, fc.array(fc.integer({ min: -20, max: 80 }), { maxLength: 40 }), (first, lates) => {
        let due = first;
        for (const late of lates) {
          const next = dueAfter(first, "month", { due, on: dayLater(due, late) });
          const lastOfMonth = dayLater(monthsAfter(`${next.slice(0, 7)}-01`, 1), -1);
          expect(next).toBe([`${next.slice(0, 7)}-${first.slice(8)}`, lastOfMonth].sort()[0]);
          expect(next > due && next >= dayLater(due, late)).toBe(true);
          due = next;
        }
      }),
    );
  });

  test("a turn that an older release named by the 28th is still that month's turn", () => {
    const first = "2027-01-31";
    const turn = (due: string, version: number) => told("duty-done", version, { due, count: 1, on: due });
    const monthly = after(assigned({ due: first, every: "month" }), turn(first, 2), turn("2027-02-28", 3));
    expect(monthly.due).toBe("2027-03-31");
    const went = applyToDuty(monthly, turn("2027-03-28", 4))!;
    expect(went.turns).toHaveLength(3);
    expect(went.due).toBe("2027-04-30");
  });
});
