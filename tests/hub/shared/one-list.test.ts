import { expect, test, vi } from "vitest";
import type { SharedLine } from "../../../src/journal/shared-lines";
import { phuc, tham, today } from "../../cast/requests";
import { MemoryHub } from "../memory-log";
import { aboutNumber, askedAt, idOfNumber, lineBy } from "./cast-lines";
import { plainSeal } from "./plain-seal";
import { allEven, entriesAt, openDevice, waiting } from "./shared-device";

const about = aboutNumber("A");
const tally = { day: today, tablet: "B", what: "class-elderly", n: 1 } as const;

/** Two tablets of an office, and a number that A gave and both know. */
async function twoTablets() {
  const hub = new MemoryHub();
  const [a, b] = [openDevice(hub, "A"), openDevice(hub, "B")];
  await a.journal.append([askedAt(a, "A")]);
  await allEven(hub, [a, b]);
  return { hub, a, b };
}

const plainSubject = ({ about, version }: SharedLine) =>
  `e.${about.startsWith("request:") ? "r" : "t"}.${encodeURIComponent(about)}.${version}`;

/** Versions of the first number in the order the hub has them. */
const versionsAt = async (hub: MemoryHub) =>
  (await Promise.all(entriesAt(hub).map(plainSeal.open))).flatMap((line) =>
    line?.about === about ? [line.version] : [],
  );

test("a number given on one tablet waits in the list of the other", async () => {
  const { a, b } = await twoTablets();
  expect(await b.journal.waiting(9, today)).toEqual(await a.journal.waiting(9, today));
  expect((await b.journal.waiting(9, today)).map(({ id }) => id)).toEqual([idOfNumber("A")]);
});

test("of two tablets that take one number at once exactly one keeps it, 200 times", async () => {
  const { hub, a, b } = await twoTablets();
  for (let n = 2; n <= 201; n += 1) {
    await a.journal.append([askedAt(a, "A", n)]);
    await vi.waitFor(async () => expect(await b.journal.request(idOfNumber("A", n))).toBeDefined(), waiting);
    const takenBy = (device: typeof a, by: string) =>
      device.journal.append([lineBy(device, "request-taken", 2, { about: aboutNumber("A", n), by })]);
    const answers = await Promise.all([takenBy(a, tham), takenBy(b, phuc)]);
    expect(answers.toSorted()).toEqual(["taken", "written"]);
    const keeper = answers[0] === "written" ? tham : phuc;
    for (const { journal } of [a, b]) expect(await journal.request(idOfNumber("A", n))).toMatchObject({ by: keeper });
  }
  await allEven(hub, [a, b]);
  expect(await a.journal.counts(today)).toEqual(await b.journal.counts(today));
}, 60_000);

test("whoever was too late by several versions decides next on all of them", async () => {
  const { hub, a, b } = await twoTablets();
  b.log.delayLive();
  await a.journal.append([lineBy(a, "request-taken", 2, { about, by: tham })]);
  await a.journal.append([lineBy(a, "request-returned", 3, { about, by: tham })]);
  expect(await b.journal.append([lineBy(b, "request-taken", 2, { about, by: phuc })])).toBe("taken");
  expect(await b.journal.request(idOfNumber("A"))).toMatchObject({ state: "waiting", version: 3 });
  expect(await b.journal.append([lineBy(b, "request-taken", 4, { about, by: phuc })])).toBe("written");
  b.log.tellDelayed();
  await allEven(hub, [a, b]);
});

test("a number that is still owed is put before its take, so that nobody reads the take first", async () => {
  const { hub, a, b } = await twoTablets();
  const late = aboutNumber("A", 2);
  a.log.goes("away");
  await a.journal.append([askedAt(a, "A", 2)]);
  a.log.goes("up");
  expect(await a.journal.append([lineBy(a, "request-taken", 2, { about: late })])).toBe("written");
  const lines = await Promise.all(entriesAt(hub).map(plainSeal.open));
  expect(lines.filter((line) => line?.about === late).map((line) => line?.version)).toEqual([1, 2]);
  await allEven(hub, [a, b]);
  expect(await b.journal.counts(today)).toEqual(await a.journal.counts(today));
});

test("an acknowledgement that is lost is asked for again with the same bytes: written, and there once", async () => {
  const { hub, a, b } = await twoTablets();
  b.log.loseAcknowledgements();
  expect(await b.journal.append([lineBy(b, "request-taken", 2, { about, by: phuc })], [tally])).toBe("written");
  await allEven(hub, [a, b]);
  expect(await versionsAt(hub)).toEqual([1, 2]);
  expect(await b.journal.tallies(today)).toEqual([tally]);
  expect(await a.journal.request(idOfNumber("A"))).toMatchObject({ state: "in-hand", by: phuc });
});

test("a line that the feed brought before it was acknowledged raises its tallies all the same, once", async () => {
  const { hub, a, b } = await twoTablets();
  const put = b.log.put.bind(b.log);
  b.log.put = async (subject, body) => {
    const answer = await put(subject, body);
    await vi.waitFor(async () => expect(await b.local.request(idOfNumber("A"))).toMatchObject({ version: 2 }), waiting);
    return answer;
  };
  expect(await b.journal.append([lineBy(b, "request-taken", 2, { about, by: phuc })], [tally])).toBe("written");
  await allEven(hub, [a, b]);
  expect(await b.journal.tallies(today)).toEqual([tally]);
});

test("what lies unreadable under the next version is passed over, and blocks nobody", async () => {
  const { hub, a, b } = await twoTablets();
  hub.store("EVENTS", await plainSeal.subjectOf(about, 2), new Uint8Array([1, 2, 3]));
  expect(await b.journal.append([lineBy(b, "request-taken", 2, { about, by: phuc })])).toBe("taken");
  expect(await b.journal.append([lineBy(b, "request-taken", 3, { about, by: phuc })])).toBe("written");
  await allEven(hub, [a, b]);
  expect(await a.journal.request(idOfNumber("A"))).toMatchObject({ state: "in-hand", by: phuc, version: 3 });
});

test("a number whose place was filled with rubbish is told again, and waits on every tablet", async () => {
  const { hub, a, b } = await twoTablets();
  const squatted = aboutNumber("A", 2);
  hub.store("EVENTS", await plainSeal.subjectOf(squatted, 1), new Uint8Array([1, 2, 3]));
  expect(await a.journal.append([askedAt(a, "A", 2)])).toBe("written");
  await vi.waitFor(async () => expect(await b.journal.waiting(9, today)).toHaveLength(2), waiting);
  await allEven(hub, [a, b]);
  expect(await a.journal.request(idOfNumber("A", 2))).toMatchObject({ state: "waiting", version: 2 });
  expect(await a.journal.append([lineBy(a, "request-taken", 3, { about: squatted })])).toBe("written");
});

test("a number whose place was taken by a line that begins nothing is told again too", async () => {
  const { hub, a, b } = await twoTablets();
  const squatted = aboutNumber("A", 2);
  const { subject, body } = await plainSeal.seal(lineBy(b, "request-taken", 1, { about: squatted, by: phuc }));
  hub.store("EVENTS", subject, body);
  expect(await a.journal.append([askedAt(a, "A", 2)])).toBe("written");
  await vi.waitFor(async () => expect(await b.journal.waiting(9, today)).toHaveLength(2), waiting);
  await allEven(hub, [a, b]);
  expect(await a.journal.request(idOfNumber("A", 2))).toMatchObject({ state: "waiting", version: 2 });
});

test("a line that the hub lets go of too soon counts nowhere, and blocks nobody", async () => {
  const { hub, a, b } = await twoTablets();
  const { subject, body } = await plainSeal.seal(lineBy(a, "request-taken", 2, { about, by: "short-lived" }));
  hub.store("EVENTS", subject, body);
  hub.entries("EVENTS").at(-1)!.endsTooSoon = true;
  expect(await b.journal.append([lineBy(b, "request-taken", 2, { about, by: phuc })])).toBe("taken");
  expect(await b.journal.append([lineBy(b, "request-taken", 3, { about, by: phuc })])).toBe("written");
  await allEven(hub, [a, b]);
  for (const { journal } of [a, b])
    expect(await journal.request(idOfNumber("A"))).toMatchObject({ state: "in-hand", by: phuc, version: 3 });
});

test("a letter that two tablets reach for at once is given to one, and the other is told before it writes anything", async () => {
  const { hub, a, b } = await twoTablets();
  const enrolled = (device: typeof a): SharedLine[] => [
    lineBy(device, "tablet-enrolled", 1, {
      about: `tablet:${device.id}`,
      data: { office: "hnhg", letter: "C", key: "" },
    }),
    lineBy(device, "letter-given", 1, { about: "letter:hnhg:C", data: { tablet: device.id } }),
  ];
  const answers = await Promise.all([a, b].map((one) => one.journal.append(enrolled(one) as never)));
  expect(answers.toSorted()).toEqual(["taken", "written"]);
  await allEven(hub, [a, b]);
  expect(await a.journal.things("tablet")).toHaveLength(1);
});

test("a letter that the feed brings back at once is given all the same, with its tablet", async () => {
  const { hub, a, b } = await twoTablets();
  const put = b.log.put.bind(b.log);
  b.log.put = async (subject, body) => {
    const answer = await put(subject, body);
    await vi.waitFor(
      async () => expect((await b.local.readBackup()).lines.map(plainSubject)).toContain(subject),
      waiting,
    );
    return answer;
  };
  const about = `tablet:${b.id}`;
  const enrolled = lineBy(b, "tablet-enrolled", 1, { about, data: { office: "hnhg", letter: "C", key: "" } });
  const given = lineBy(b, "letter-given", 1, { about: "letter:hnhg:C", data: { tablet: b.id } });
  expect(await b.journal.append([enrolled, given])).toBe("written");
  await allEven(hub, [a, b]);
  expect([await a.journal.things("tablet"), await a.journal.things("letter")].flat()).toHaveLength(2);
});

test("a device the hub does not know any more writes nothing, not even a number", async () => {
  const { hub, b } = await twoTablets();
  b.log.goes("locked-out");
  expect(await b.journal.append([askedAt(b, "B")])).toBe("away");
  expect([await b.local.owedCount(), entriesAt(hub).length]).toEqual([0, 1]);
});
