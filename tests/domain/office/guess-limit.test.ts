import fc from "fast-check";
import { expect, test } from "vitest";
import {
  admitted,
  afterRunning,
  cleared,
  countGuess,
  forgiveLatest,
  guessesAnHour,
  parts,
  rested,
  triesLeft,
  waitFor,
  type DeviceGuesses,
  type MemberGuard,
} from "../../../src/domain/office/guess-limit";
import { freeTries } from "../../../src/domain/office/pin-guard";

const hour = 3600;

const fresh: MemberGuard = { failures: 0, waitSeconds: 0 };
const failed: MemberGuard = { failures: 1, waitSeconds: 0, failedSeconds: hour };
const unguessed: DeviceGuesses = { anybody: [], blameless: [], known: [] };
const aged = (device: DeviceGuesses, seconds: number): DeviceGuesses => ({
  anybody: afterRunning(device.anybody, seconds),
  blameless: afterRunning(device.blameless, seconds),
  known: afterRunning(device.known, seconds),
});

/** What is on the disk: all that a reload, a kill or a second page finds again. */
interface Disk {
  members: Map<string, MemberGuard>;
  device: DeviceGuesses;
}

type Step =
  | { does: "guess"; member: string; killed: boolean }
  | { does: "enter" | "enter by proof"; member: string }
  | { does: "run"; seconds: number }
  | { does: "reload" | "set the clock" | "open another page" };

const members = ["tham", "phuc", "lan", "hai"];
const member = fc.constantFrom(...members);
const hostile: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ does: fc.constant("guess" as const), member, killed: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constantFrom("enter" as const, "enter by proof" as const), member }),
  },
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
  const disk: Disk = { members: new Map(), device: unguessed };
  const looked: { at: number; member: string }[] = [];
  let now = 0;
  for (const step of steps) {
    if (step.does === "run") {
      now += step.seconds;
      pass(disk, step.seconds);
    } else if (step.does === "enter by proof") {
      disk.members.set(step.member, admitted);
    } else if (step.does === "guess" || step.does === "enter") {
      const counted = tryPin(disk, step.member, step.does === "enter");
      if (counted && step.does === "guess" && !step.killed) looked.push({ at: now, member: step.member });
    }
    // A reload, a second page and a clock change nothing: the rules know neither page nor clock, and the disk stays.
  }
  return looked;
}

/** Counts a try, and forgives it when it was right; false when there is waiting to be done. */
function tryPin(disk: Disk, member: string, isRight: boolean): boolean {
  const counted = countGuess({ member: disk.members.get(member) ?? fresh, device: disk.device });
  if (!counted) return false;
  disk.members.set(member, isRight ? cleared(counted.member) : counted.member);
  disk.device = isRight ? forgiveLatest(counted.device) : counted.device;
  return true;
}

function pass(disk: Disk, seconds: number): void {
  disk.device = aged(disk.device, seconds);
  for (const [id, guard] of disk.members) disk.members.set(id, rested(guard, seconds));
}

test("ten thousand hostile steps never look at more than ten PINs in an hour of running time", () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 100, maxLength: 400, size: "max" }), (steps) => {
      const looked = live(steps);
      for (const [nth, { at }] of looked.entries()) {
        const within = looked.slice(nth).filter((later) => later.at < at + hour);
        expect(within.length).toBeLessThanOrEqual(10);
      }
    }),
    { numRuns: 100 },
  );
});

test("at most five PINs of one member in a row are free, then each costs a longer wait", () => {
  let member = fresh;
  const waits: number[] = [];
  for (let n = 0; n < freeTries + 6; n += 1) {
    // The tablet's own limit is not what is looked at here.
    member = countGuess({ member: { ...member, waitSeconds: 0 }, device: unguessed })!.member;
    waits.push(member.waitSeconds);
  }
  expect(waits).toEqual([0, 0, 0, 0, 60, 120, 300, 600, 1200, 3600, 3600]);
});

/** So many guesses of each part, all counting for another hour. */
const guessed = (...counts: [number, number, number]): DeviceGuesses => {
  const [anybody, blameless, known] = counts.map((count) => Array.from({ length: count }, () => hour));
  return { anybody: anybody!, blameless: blameless!, known: known! };
};

test("of ten guesses six are for anybody, three for the blameless, and one for whoever is known", () => {
  expect(parts.reduce((sum, part) => sum + guessesAnHour[part], 0)).toBe(10);
  const all = [failed, fresh, { ...failed, knownSeconds: hour }, admitted];
  const mayTry = (device: DeviceGuesses) => all.map((member) => countGuess({ member, device }) !== undefined);
  expect(mayTry(guessed(5, 3, 1))).toEqual([true, true, true, true]);
  expect(mayTry(guessed(6, 2, 1))).toEqual([false, true, false, true]);
  expect(mayTry(guessed(6, 3, 0))).toEqual([false, false, true, true]);
  expect(mayTry(guessed(6, 3, 1))).toEqual([false, false, false, false]);
});

test("who failed once has used up their part of the reserve, and a right PIN gives it back", () => {
  const after = countGuess({ member: fresh, device: guessed(6, 0, 0) })!;
  expect(after.device.blameless).toHaveLength(1);
  expect(countGuess(after)).toBeUndefined();
  expect(countGuess({ member: cleared(after.member), device: forgiveLatest(after.device) })).toBeDefined();
  expect(cleared({ ...admitted, failures: 1, failedSeconds: hour })).toEqual(admitted);
});

test("wrong PINs at two names, however many, leave every other member a way in and a slip", () => {
  const prank = fc.array(fc.constantFrom("tham", "phuc"), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(prank, fc.constantFrom(fresh, admitted), (names, before) => {
      const members = new Map([["tham", before]]);
      let device = unguessed;
      for (const name of names) {
        const after = countGuess({ member: { ...(members.get(name) ?? fresh), waitSeconds: 0 }, device });
        device = after?.device ?? device;
        if (after) members.set(name, after.member);
      }
      const slip = countGuess({ member: fresh, device })!;
      expect(waitFor({ member: fresh, device: slip.device })).toBe(0);
    }),
  );
});

test("the tries that are left are told as they are, for the member and for the tablet", () => {
  expect(triesLeft({ member: failed, device: guessed(1, 0, 0) })).toBe(4);
  expect(triesLeft({ member: failed, device: guessed(4, 0, 0) })).toBe(2);
  expect(triesLeft({ member: failed, device: guessed(6, 0, 0) })).toBe(0);
  expect(triesLeft({ member: fresh, device: guessed(6, 0, 0) })).toBe(1);
  expect(triesLeft({ member: admitted, device: guessed(6, 1, 0) })).toBe(2);
});

test("whoever guesses at one member after the other waits as well", () => {
  let device = unguessed;
  for (let n = 0; n < 20; n += 1) device = countGuess({ member: fresh, device })?.device ?? device;
  expect(device).toEqual(guessed(6, 3, 0));
  expect(waitFor({ member: fresh, device })).toBe(hour);
  expect(waitFor({ member: fresh, device: aged(device, hour - 1) })).toBe(1);
  expect(waitFor({ member: fresh, device: aged(device, hour) })).toBe(0);
});

test("a right PIN is no guess, and forgives no other", () => {
  const before = aged(guessed(2, 1, 0), 100);
  let device = before;
  for (let n = 0; n < 100; n += 1) device = forgiveLatest(countGuess({ member: fresh, device })!.device);
  expect(device).toEqual(before);
});
