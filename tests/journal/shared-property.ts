import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventType, JournalEvent } from "../../src/domain/event";
import type { Journal } from "../../src/journal/journal";
import type { SharedLine } from "../../src/journal/shared-lines";
import { office, said, today } from "../cast/requests";
import { standsAsRebuilt } from "./stands-as-rebuilt";

const devices = 10;
const things = ["A-001", "A-002", "B-001"].map((number) => ({ number, about: `request:${office}:${today}:${number}` }));
const happened = ["request-taken", "request-returned", "request-closed", "request-missed", "alarm-raised"] as const;

type Step = { own: SharedLine } | { hub: SharedLine[] };

/** The line of one device about a thing; two devices may each have one of the same version. */
const anyLine = fc
  .record({
    thing: fc.constantFrom(...things),
    version: fc.integer({ min: 1, max: 6 }),
    device: fc.integer({ min: 0, max: devices - 1 }),
    type: fc.constantFrom<EventType>(...happened),
    opened: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  })
  .map(({ thing, version, device, type, opened }): SharedLine => {
    const { number, about } = thing;
    const signature = `${about} ${version} ${device} ${type}`;
    if (!opened) return { about, version, type: "void", signature };
    const data = { office, day: today, number, place: version };
    const event = version === 1 ? said("help-asked", 1, { about, data }) : said(type, version, { about });
    return { ...event, by: `member-${device % 3}`, tablet: `tablet-${device}`, signature };
  });

/** This device writes one line, or hears any of the hub's, some of them again. */
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyLine.map((own) => ({ own })),
  fc.array(anyLine, { minLength: 1, maxLength: 5 }).map((hub) => ({ hub })),
  // A page of many lines is read at once.
  fc.array(anyLine, { minLength: 8, maxLength: 24 }).map((hub) => ({ hub: hub.sort((a, b) => a.version - b.version) })),
  fc.array(anyLine, { minLength: 1, maxLength: 3 }).map((hub) => ({ hub: [...hub, ...hub].reverse() })),
);

/** Its own line is the next of its thing, and owed, and no two of its lines are signed alike; the hub's line is whatever it is. */
async function take(journal: Journal, step: Step, nth: number): Promise<void> {
  if ("hub" in step) return void (await journal.accept(step.hub));
  if (step.own.type === "void") return;
  const { about } = step.own;
  const version = ((await journal.request(about.slice("request:".length)))?.version ?? 0) + 1;
  const own = {
    ...step.own,
    version,
    signature: `${step.own.signature} mine ${version} in step ${nth}`,
  } as JournalEvent;
  await journal.append([own], [], "owed");
}

const standing = async (journal: Journal) => ({
  requests: await Promise.all(things.map(({ about }) => journal.request(about.slice("request:".length)))),
  counts: (await journal.counts(today)).map((one) => JSON.stringify(one)).sort(),
});

/** Whatever a journal hears, in whatever order and however often, its rows and counters are those of its lines. */
export function sharedProperty(name: string, open: () => Promise<Journal>, numRuns: number): void {
  test(`${name} tells the same of the lines of ten devices in any order, repeated and displaced`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 14 }), fc.nat(), async (steps, turn) => {
        const [here, there] = [await open(), await open()];
        for (const [nth, step] of steps.entries()) await take(here, step, nth);
        const { lines } = await here.readBackup();
        const turned = [...lines.slice(turn % (lines.length + 1)), ...lines.slice(0, turn % (lines.length + 1))];
        await there.accept(turned.reverse());
        expect(await standing(here)).toEqual(await standing(there));
        await standsAsRebuilt(here);
        expect(await standing(here)).toEqual(await standing(there));
        const owed = new Set((await here.owed()).map(({ signature }) => signature));
        expect((await here.aside()).filter(({ signature }) => owed.has(signature))).toEqual([]);
        await Promise.all([here.erase(), there.erase()]);
      }),
      { numRuns },
    );
  }, 60_000);
}
