import fc from "fast-check";
import { expect, test } from "vitest";
import {
  afterRunning,
  countGuess,
  deviceWait,
  forgive,
  freeTries,
  guessesAnHour,
  type DeviceGuesses,
  type MemberGuard,
} from "../../../src/domain/office/pin-guard";

const hour = 3600;

/** What is on the disk: all that a reload, a kill or a second page finds again. */
interface Disk {
  members: Map<string, MemberGuard>;
  device: DeviceGuesses;
}

type Step =
  | { does: "guess"; member: string; killed: boolean }
  | { does: "enter"; member: string }
  | { does: "run"; seconds: number }
  | { does: "reload" | "set the clock" | "open another page" };

const members = ["tham", "phuc", "lan", "hai"];
const member = fc.constantFrom(...members);
const hostile: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ does: fc.constant("guess" as const), member, killed: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("enter" as const), member }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant("run" as const), seconds: fc.integer({ min: 1, max: 900 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom("reload" as const, "set the clock" as const, "open another page" as const),
    }),
  },
);

/** Does what a stranger does; gives the running second of every guess whose PIN was really looked at. */
function live(steps: readonly Step[]): { at: number; member: string }[] {
  const disk: Disk = { members: new Map(), device: [] };
  const looked: { at: number; member: string }[] = [];
  let now = 0;
  for (const step of steps) {
    if (step.does === "run") {
      now += step.seconds;
      pass(disk, step.seconds);
    } else if (step.does === "guess" || step.does === "enter") {
      const before = { member: disk.members.get(step.member) ?? { failures: 0, waitSeconds: 0 }, device: disk.device };
      const counted = countGuess(before);
      if (!counted) continue;
      disk.members.set(step.member, counted.member);
      disk.device = counted.device;
      if (step.does === "enter") {
        disk.members.delete(step.member);
        disk.device = forgive(disk.device);
      } else if (!step.killed) looked.push({ at: now, member: step.member });
    }
    // A reload, a second page and a clock change nothing: the rules know neither page nor clock, and the disk stays.
  }
  return looked;
}

function pass(disk: Disk, seconds: number): void {
  disk.device = afterRunning(disk.device, seconds);
  for (const [id, guard] of disk.members)
    disk.members.set(id, { ...guard, waitSeconds: Math.max(0, guard.waitSeconds - seconds) });
}

test("ten thousand hostile steps never look at more than ten PINs in an hour of running time", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 100, maxLength: 400, size: "max" }), (steps) => {
      const looked = live(steps);
      for (const [nth, { at }] of looked.entries()) {
        const within = looked.slice(nth).filter((later) => later.at < at + hour);
        expect(within.length).toBeLessThanOrEqual(guessesAnHour);
      }
    }),
    { numRuns: 100 },
  );
});

test("at most five PINs of one member in a row are free, then each costs a longer wait", () => {
  let guards = { member: { failures: 0, waitSeconds: 0 }, device: [] as DeviceGuesses };
  const waits: number[] = [];
  for (let n = 0; n < freeTries + 6; n += 1) {
    // The tablet's own limit is not what is looked at here.
    guards = countGuess({ member: { ...guards.member, waitSeconds: 0 }, device: [] })!;
    waits.push(guards.member.waitSeconds);
  }
  expect(waits).toEqual([0, 0, 0, 0, 60, 120, 300, 600, 1200, 3600, 3600]);
});

test("whoever guesses at one member after the other waits as well", () => {
  let device: DeviceGuesses = [];
  for (let n = 0; n < guessesAnHour; n += 1)
    device = countGuess({ member: { failures: 0, waitSeconds: 0 }, device })!.device;
  expect(countGuess({ member: { failures: 0, waitSeconds: 0 }, device })).toBeUndefined();
  expect(deviceWait(device)).toBe(hour);
  expect(deviceWait(afterRunning(device, hour - 1))).toBe(1);
  expect(deviceWait(afterRunning(device, hour))).toBe(0);
});

test("a right PIN is no guess, and forgives no other", () => {
  let device: DeviceGuesses = afterRunning([hour, hour], 100);
  for (let n = 0; n < 100; n += 1) {
    const counted = countGuess({ member: { failures: 0, waitSeconds: 0 }, device })!;
    device = forgive(counted.device);
  }
  expect(device).toEqual([hour - 100, hour - 100]);
});
