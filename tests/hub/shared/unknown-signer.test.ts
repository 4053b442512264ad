import { expect, test, vi } from "vitest";
import type { Sharing } from "../../../src/hub/shared/sharing";
import { phuc, tham } from "../../cast/requests";
import { MemoryJournal } from "../../journal/memory-journal";
import { MemoryHub } from "../memory-log";
import { aboutNumber, askedAt, idOfNumber, lineBy } from "./cast-lines";
import { allEven, answersBehindTheFeed, entriesAt, openDevice, waiting } from "./shared-device";

const stranger = { id: "stranger" };

/** Believes A, and whoever a line about a tablet named before; a member who may not is never believed. */
const believing = (local: MemoryJournal): Sharing["belief"] => ({
  lookAhead: async () => undefined,
  judge: async ({ tablet, by }) => {
    if (by === "impostor") return "void";
    const known = tablet === "A" || tablet === "B" || (await local.thing("tablet", tablet)) !== undefined;
    return known ? "counts" : "unknown-signer";
  },
  mayStandNext: async ({ by }) => by !== "impostor",
  judgeFact: async () => "counts",
});

const enrols = (device: { id: string }) =>
  lineBy(device, "tablet-enrolled", 1, { about: `tablet:${stranger.id}`, data: { office: "o", letter: "S", key: "" } });

function open(hub: MemoryHub, id: string, local = new MemoryJournal()) {
  return openDevice(hub, id, { local, belief: believing(local) });
}

/** Two tablets, and a number that a device put of which neither has heard. */
async function aStrangersNumber() {
  const hub = new MemoryHub();
  const [a, b, other] = [open(hub, "A"), open(hub, "B"), openDevice(hub, stranger.id)];
  await a.journal.append([askedAt(a, "A")]);
  await allEven(hub, [a, b]);
  await allEven(hub, [other]);
  await other.journal.append([askedAt(stranger, "S")]);
  await other.journal.append([lineBy(stranger, "request-taken", 2, { about: aboutNumber("A"), by: tham })]);
  await vi.waitFor(async () => expect(await b.local.eventsAbout(aboutNumber("A"))).toHaveLength(2), waiting);
  return { hub, a, b };
}

test("a line of a device nobody has heard of holds its version, and blocks nobody", async () => {
  const { a, b } = await aStrangersNumber();
  expect(await b.journal.request(idOfNumber("S"))).toBeUndefined();
  await vi.waitFor(async () => expect(await a.local.eventsAbout(aboutNumber("A"))).toHaveLength(2), waiting);
  expect(await a.journal.append([lineBy(a, "request-taken", 3, { about: aboutNumber("A"), by: phuc })])).toBe(
    "written",
  );
  await vi.waitFor(async () => expect(await b.journal.request(idOfNumber("A"))).toMatchObject({ by: phuc }), waiting);
});

test("once the device is enrolled, what it wrote before counts on every tablet", async () => {
  const { a, b } = await aStrangersNumber();
  await a.journal.append([enrols(a)]);
  for (const { journal } of [a, b])
    await vi.waitFor(
      async () => expect(await journal.request(idOfNumber("S"))).toMatchObject({ state: "waiting" }),
      waiting,
    );
  expect(await b.journal.request(idOfNumber("A"))).toMatchObject({ by: tham, version: 2 });
});

test("a tablet that was loaded anew meanwhile finds the line again when its device is enrolled", async () => {
  const { hub, a, b } = await aStrangersNumber();
  b.close();
  await a.journal.append([enrols(a)]);
  const again = open(hub, "B", b.local);
  await vi.waitFor(
    async () => expect(await again.journal.request(idOfNumber("S"))).toMatchObject({ state: "waiting" }),
    waiting,
  );
});

test("a line of somebody who may not write it holds its version for its own device too, and is not told again", async () => {
  const hub = new MemoryHub();
  const [a, b] = [open(hub, "A"), open(hub, "B")];
  await a.journal.append([askedAt(a, "A")]);
  await allEven(hub, [a, b]);
  await b.journal.append([lineBy(b, "request-taken", 2, { about: aboutNumber("A"), by: "impostor" })]);
  await allEven(hub, [a, b]);
  for (const { journal } of [a, b]) expect(await journal.request(idOfNumber("A"))).toMatchObject({ state: "waiting" });
  expect(entriesAt(hub)).toHaveLength(2);
});

test("such a line stays void when its own answer comes behind the feed", async () => {
  const hub = new MemoryHub();
  const [a, b] = [open(hub, "A"), open(hub, "B")];
  await a.journal.append([askedAt(a, "A")]);
  await allEven(hub, [a, b]);
  answersBehindTheFeed(b);
  await b.journal.append([lineBy(b, "request-taken", 2, { about: aboutNumber("A"), by: "impostor" })]);
  const put = entriesAt(hub).at(-1)?.at;
  expect(await b.local.marks()).toContainEqual(expect.objectContaining({ stream: "PUT", at: put }));
  await allEven(hub, [a, b]);
  for (const { journal, local } of [a, b]) {
    expect(await journal.request(idOfNumber("A"))).toMatchObject({ state: "waiting" });
    expect(await local.aside()).toEqual([]);
  }
});
