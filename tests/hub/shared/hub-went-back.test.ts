import { expect, test, vi } from "vitest";
import { phuc, tham } from "../../cast/requests";
import { MemoryJournal } from "../../journal/memory-journal";
import { MemoryHub } from "../memory-log";
import { aboutNumber, askedAt, idOfNumber, lineBy } from "./cast-lines";
import { allEven, entriesAt, openDevice, waiting } from "./shared-device";

const numbers = 8;

/** Two tablets that share a morning, and what each puts from now on, by its place. */
async function aMorning() {
  const hub = new MemoryHub();
  const devices = [openDevice(hub, "A"), openDevice(hub, "B")] as const;
  const [a, b] = devices;
  for (let n = 1; n <= numbers; n += 1) await a.journal.append([askedAt(a, "A", n)]);
  await allEven(hub, devices);
  for (let n = 1; n <= numbers; n += 1)
    await b.journal.append([lineBy(b, "request-taken", 2, { about: aboutNumber("A", n), by: phuc })]);
  await allEven(hub, devices);
  const puts: string[] = [];
  for (const { log } of devices) {
    const put = log.put.bind(log);
    log.put = (subject, body) => {
      puts.push(subject);
      return put(subject, body);
    };
  }
  const reconnect = async () => {
    for (const { log } of devices) log.goes("away");
    for (const { log } of devices) log.goes("up");
    await allEven(hub, devices);
  };
  return { hub, a, b, devices, puts, reconnect };
}

const subjectsOf = (hub: MemoryHub) => entriesAt(hub).map(({ subject }) => subject);

test("a hub that was set back gets what it lost, and nothing that it has", async () => {
  const { hub, puts, reconnect } = await aMorning();
  const before = subjectsOf(hub);
  hub.setBackTo("EVENTS", entriesAt(hub)[10]!.at);
  const kept = subjectsOf(hub);
  await reconnect();
  expect(subjectsOf(hub).toSorted()).toEqual(before.toSorted());
  expect(puts.filter((subject) => kept.includes(subject))).toEqual([]);
});

test("it is owed once: whoever connects again puts nothing", async () => {
  const { hub, puts, reconnect } = await aMorning();
  hub.setBackTo("EVENTS", entriesAt(hub)[2]!.at);
  await reconnect();
  puts.length = 0;
  await reconnect();
  expect(puts).toEqual([]);
});

test("a new and empty hub gets everything, and what a tablet wrote meanwhile", async () => {
  const { hub, a, b, devices, reconnect } = await aMorning();
  const before = subjectsOf(hub);
  hub.empty();
  for (const { log } of devices) log.goes("away");
  await a.journal.append([askedAt(a, "A", numbers + 1)]);
  await reconnect();
  expect(subjectsOf(hub)).toHaveLength(before.length + 1);
  expect(await b.journal.request(idOfNumber("A", numbers + 1))).toMatchObject({ state: "waiting" });
  expect(await a.local.aside()).toEqual([]);
});

test("what was taken in a hub that forgot it was taken stays in one pair of hands", async () => {
  const { hub, a, b, devices } = await aMorning();
  b.log.goes("away");
  hub.setBackTo("EVENTS", entriesAt(hub)[numbers - 1]!.at);
  await a.journal.append([lineBy(a, "request-closed", 3, { about: aboutNumber("A"), by: phuc })]);
  b.log.goes("up");
  for (const { log } of devices) log.goes("away");
  for (const { log } of devices) log.goes("up");
  await allEven(hub, devices);
  const rows = await Promise.all(devices.map(({ journal }) => journal.request(idOfNumber("A"))));
  expect(rows[0]).toEqual(rows[1]);
  expect(rows[0]).toMatchObject({ state: "closed", by: phuc });
});

test("a hub that forgot a line between its acknowledgement and its coming back gets it again", async () => {
  const { hub, a, b, devices, reconnect } = await aMorning();
  const { length } = entriesAt(hub);
  const last = hub.entries("EVENTS").at(-1)!.at;
  for (const { log } of devices) log.delayLive();
  expect(await a.journal.append([askedAt(a, "A", numbers + 1)])).toBe("written");
  await vi.waitFor(async () => expect(await a.local.owedCount()).toBe(0), waiting);
  expect(await b.journal.append([lineBy(b, "request-closed", 3, { about: aboutNumber("A"), by: phuc })])).toBe(
    "written",
  );
  for (const { log } of devices) log.goes("away");
  hub.setBackTo("EVENTS", last);
  for (const { log } of devices) log.tellDelayed();
  await reconnect();
  expect(entriesAt(hub)).toHaveLength(length + 2);
  expect(await a.journal.request(idOfNumber("A"))).toMatchObject({ state: "closed" });
});

test("entries whose time is over are not missed: nothing is owed", async () => {
  const { hub, puts, reconnect, a } = await aMorning();
  for (const { at } of entriesAt(hub).slice(0, -1)) hub.expire("EVENTS", at);
  await reconnect();
  expect(puts).toEqual([]);
  await a.journal.append([
    lineBy(a, "member-joined", 1, { about: `member:${tham}`, data: { office: "o", role: "lead" } }),
  ]);
  await vi.waitFor(() => expect(puts).toHaveLength(1), waiting);
});

test("requests that the hub let go of long ago are not put again", async () => {
  const hub = new MemoryHub();
  const local = new MemoryJournal();
  await local.append([{ ...askedAt({ id: "A" }, "A"), at: Date.UTC(2026, 10, 24) }]);
  await local.append([
    lineBy({ id: "A" }, "member-joined", 1, { about: "member:x", data: { office: "o", role: "lead" } }),
  ]);
  const a = openDevice(hub, "A", { local, now: () => Date.UTC(2026, 11, 24) });
  await vi.waitFor(() => expect(entriesAt(hub)).toHaveLength(1), waiting);
  await allEven(hub, [a]);
});
