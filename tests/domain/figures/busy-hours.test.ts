import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { busyHours, shortHours, type HoursSeen } from "../../../src/domain/figures/busy-hours";
import { periodAround } from "../../../src/domain/figures/period";
import { instantIn } from "../../../src/domain/office/service-day";
import type { HelpRequest } from "../../../src/domain/request/help-request";
import { waitingSince } from "../../cast/requests";
import { shift } from "../../cast/team";

/** Somebody who came on a day at a time. */
const cameOn = (day: string, time: string): HelpRequest => ({
  ...waitingSince(0),
  day,
  cameAt: instantIn(day, time),
});

const seen = (some: Partial<HoursSeen>): HoursSeen => ({
  period: periodAround("month", "2026-11-24"),
  today: "2026-11-30",
  requests: [],
  shifts: [],
  hours: undefined,
  minutesEach: 20,
  ...some,
});

/** The five Mondays of November 2026. */
const mondays = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"];
const eight = (some: Partial<HoursSeen>) =>
  busyHours(seen(some))
    .find(({ weekday }) => weekday === 0)
    ?.hours.find(({ hour }) => hour === 8);

describe("who is short when", () => {
  test("six people in an hour at twenty minutes each keep two helpers busy: one on duty is one short", () => {
    const requests = mondays.flatMap((day) => Array.from({ length: 6 }, () => cameOn(day, "08:10")));
    const shifts = mondays.map((day) => shift(day, { day, from: "07:00", to: "11:00" }));
    expect(eight({ requests, shifts })).toEqual({ hour: 8, days: 5, came: 30, onDuty: 1, needed: 2, short: 1 });
    expect(shortHours(busyHours(seen({ requests, shifts })))).toHaveLength(1);
  });

  test("somebody every Monday and nobody on duty is one short; once in five weeks is chance", () => {
    expect(eight({ requests: mondays.map((day) => cameOn(day, "08:10")) })?.short).toBe(1);
    expect(eight({ requests: [cameOn(mondays[0]!, "08:10")] })?.short).toBe(0);
  });

  test("a shift that was cancelled serves nobody, and half an hour is half a helper", () => {
    const shifts = mondays.map((day) => shift(day, { day, from: "08:30", to: "09:00" }));
    expect(eight({ shifts })?.onDuty).toBe(0.5);
    expect(eight({ shifts: [shift("a", { day: mondays[0]!, from: "08:00", to: "09:00", cancelled: true })] })).toBe(
      undefined,
    );
  });

  test("days still to come and days the office was closed are not among those it is shared by", () => {
    const requests = [cameOn(mondays[0]!, "08:10")];
    expect(eight({ requests, today: "2026-11-10" })?.days).toBe(2);
    const week = [[{ from: "07:30", to: "11:00" }], [], [], [], [], [], []];
    const closures = [{ from: mondays[1]!, to: mondays[1]!, name: "nghỉ" }];
    expect(eight({ requests, hours: { week, closures } })?.days).toBe(4);
  });

  test("a line of the paper log has no hour", () => {
    expect(busyHours(seen({ requests: [{ ...cameOn(mondays[0]!, "08:10"), onPaper: true }] }))).toEqual([]);
  });
});

test("nobody who came is lost, whenever they came", () => {
  const times = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 23 })));
  fc.assert(
    fc.property(times, (made) => {
      const pad = (n: number) => String(n).padStart(2, "0");
      const requests = made.map(([date, hour]) => cameOn(`2026-11-${pad(date)}`, `${pad(hour)}:30`));
      const came = busyHours(seen({ requests })).flatMap(({ hours }) => hours.map((hour) => hour.came));
      expect(came.reduce((sum, n) => sum + n, 0)).toBe(requests.length);
    }),
  );
});
