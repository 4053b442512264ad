import fc from "fast-check";
import { expect, test } from "vitest";
import type { JournalEvent } from "../../../src/domain/event";
import { standsAsRebuilt } from "../../journal/stands-as-rebuilt";
import { today } from "../../cast/requests";
import { MemoryHub } from "../memory-log";
import { askedAt, lineBy } from "./cast-lines";
import { allEven, openDevice, type SharedDevice } from "./shared-device";

const letters = ["A", "B", "C"] as const;
const happened = ["request-taken", "request-returned", "request-closed", "request-missed", "alarm-raised"] as const;

const device = fc.nat(letters.length - 1);
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("asks" as const), device }) },
  {
    weight: 10,
    arbitrary: fc.record({ does: fc.constantFrom(...happened), device, number: fc.nat(9), override: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom("goes away" as const, "comes back" as const), device }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom("loses an answer" as const, "is loaded anew" as const), device }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("the hub goes back" as const), device, share: fc.nat(10) }) },
);
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never;

interface Office {
  hub: MemoryHub;
  devices: SharedDevice[];
  /** Numbers given, by what they are about. */
  numbers: string[];
  /** Lines of which somebody was told that they are written. */
  written: JournalEvent[];
  at: number;
  /** How often the hub is being started just now. */
  starting: number;
}

/** Each line has a time of its own, by which it is known again when it was told a second time. */
const nextTime = (room: Office): number => Date.UTC(2026, 10, 24, 1) + (room.at += 1);

async function write(room: Office, { journal }: SharedDevice, line: JournalEvent, owing?: "owed"): Promise<void> {
  if ((await journal.append([line], [], owing)) === "written") room.written.push(line);
}

async function asks(room: Office, nth: number): Promise<void> {
  const device = room.devices[nth]!;
  const n = room.numbers.filter((about) => about.includes(`:${letters[nth]}-`)).length + 1;
  const line = { ...askedAt(device, letters[nth]!, n), at: nextTime(room) };
  room.numbers.push(line.about);
  await write(room, device, line);
}

async function happens(room: Office, step: Extract<Step, { number: number }>): Promise<void> {
  const device = room.devices[step.device]!;
  const about = room.numbers[step.number % Math.max(1, room.numbers.length)];
  const standing = about ? await device.local.eventsAbout(about) : [];
  if (!about || !standing.length) return;
  const version = standing.at(-1)!.version + 1;
  const line = lineBy(device, step.does, version, { about, by: `member-${step.device}`, at: nextTime(room) });
  await write(room, device, line, step.override ? "owed" : undefined);
}

function comesBack({ log }: SharedDevice): void {
  log.goes("away");
  log.goes("up");
}

/** The hub is started anew from an old copy. Nobody does that between its answer and the next moment of who asked. */
async function goesBack(room: Office, share: number): Promise<void> {
  const { hub, devices } = room;
  room.starting += 1;
  for (const { log } of devices) log.goes("away");
  await new Promise((resolve) => setTimeout(resolve));
  const last = hub.entries("EVENTS").at(-1)?.at ?? 0;
  hub.setBackTo("EVENTS", Math.floor((last * share) / 10));
  room.starting -= 1;
  for (const { log } of devices) log.goes(lineNow(room));
}

/** Nobody reaches a hub that is just starting. */
const lineNow = ({ starting }: Office) => (starting ? "away" : "up");

function take(room: Office, step: Step): Promise<void> | void {
  const device = room.devices[step.device]!;
  if (step.does === "asks") return asks(room, step.device);
  if ("number" in step) return happens(room, step);
  if ("share" in step) return goesBack(room, step.share);
  if (step.does === "goes away") return device.log.goes("away");
  if (step.does === "comes back") return device.log.goes(lineNow(room));
  if (step.does === "loses an answer") return device.log.loseAcknowledgements();
  return isLoadedAnew(room, step.device);
}

/** A page ends, with all that it still had to do, before the next one of the device begins. */
async function isLoadedAnew(room: Office, nth: number): Promise<void> {
  const { hub, devices } = room;
  const ends = devices[nth]!;
  ends.close();
  await new Promise((resolve) => setTimeout(resolve));
  if (devices[nth] !== ends) return;
  devices[nth] = openDevice(hub, ends.id, { local: ends.local });
  devices[nth].log.goes(lineNow(room));
}

/** A page that is loaded anew while the hub starts from an old copy. */
const loadedMeanwhile: [Step, boolean][] = [
  [{ does: "asks", device: 1 }, true],
  [{ does: "asks", device: 2 }, true],
  [{ does: "the hub goes back", device: 0, share: 0 }, false],
  [{ does: "is loaded anew", device: 1 }, false],
  [{ does: "asks", device: 0 }, true],
];

const linesOf = async ({ local }: SharedDevice, about: string) =>
  (await local.eventsAbout(about)).filter(({ type }) => type !== "void");

async function isWhole({ devices, numbers, written }: Office): Promise<void> {
  const [first] = devices;
  for (const about of numbers) {
    const standing = await linesOf(first!, about);
    for (const device of devices) expect(await linesOf(device, about)).toEqual(standing);
    const times = standing.map((line) => ("at" in line ? line.at : 0));
    expect(new Set(times).size, "nothing is told twice").toBe(times.length);
  }
  const aside = (await Promise.all(devices.map(({ local }) => local.aside()))).flat();
  for (const line of written) {
    const stands = (await linesOf(first!, line.about)).some((one) => "at" in one && one.at === line.at);
    expect(stands || aside.some(({ signature }) => signature === line.signature), "nothing is lost").toBe(true);
  }
  const counts = await Promise.all(devices.map(async ({ journal }) => sorted(await journal.counts(today))));
  for (const one of counts) expect(one).toEqual(counts[0]);
}

const sorted = (counts: object[]) => counts.map((one) => JSON.stringify(one)).sort();

test("devices that drop, repeat, collide and meet a hub set back end alike, with nothing lost and nothing twice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyStep, fc.boolean()), { minLength: 5, maxLength: 30 }), async (steps) => {
      const hub = new MemoryHub();
      const devices = letters.map((id) => openDevice(hub, id));
      const room: Office = { hub, devices, numbers: [], written: [], at: 0, starting: 0 };
      const underWay: unknown[] = [];
      for (const [step, isWaitedFor] of steps) {
        const taken = take(room, step);
        underWay.push(taken);
        if (isWaitedFor) await taken;
      }
      await Promise.all(underWay);
      room.devices.forEach(comesBack);
      await allEven(hub, room.devices);
      await isWhole(room);
      for (const { local } of room.devices) await standsAsRebuilt(local);
      for (const one of room.devices) one.close();
    }),
    { numRuns: 60, examples: [[loadedMeanwhile]] },
  );
}, 120_000);
