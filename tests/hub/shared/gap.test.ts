import { expect, test } from "vitest";
import type { JournalEvent } from "../../../src/domain/event";
import { phuc, tham, today } from "../../cast/requests";
import { standsAsRebuilt } from "../../journal/stands-as-rebuilt";
import { MemoryHub } from "../memory-log";
import { aboutNumber, askedAt, idOfNumber, lineBy } from "./cast-lines";
import { plainSeal } from "./plain-seal";
import { allEven, openDevice } from "./shared-device";

const about = aboutNumber("A");
const id = idOfNumber("A");
const insider = { id: "phone-of-an-insider" };

/** Two tablets know a number that Thắm took and gave back; an insider puts whatever they like. */
async function aRequest() {
  const hub = new MemoryHub();
  const [a, b] = [openDevice(hub, "A"), openDevice(hub, "B")];
  await a.journal.append([askedAt(a, "A")]);
  await a.journal.append([lineBy(a, "request-taken", 2, { about, by: tham })]);
  await a.journal.append([lineBy(a, "request-returned", 3, { about, by: tham })]);
  await allEven(hub, [a, b]);
  const puts = async (line: JournalEvent) => {
    const { subject, body } = await plainSeal.seal(line);
    return hub.store("EVENTS", subject, body);
  };
  /** How the request stands on every device, a new one too. */
  const standing = async () => {
    const devices = [a, b, openDevice(hub, "C")];
    await allEven(hub, devices);
    for (const { local } of devices) await standsAsRebuilt(local);
    const rows = await Promise.all(devices.map(({ journal }) => journal.request(id)));
    const counts = await Promise.all(devices.map(async ({ journal }) => JSON.stringify(await journal.counts(today))));
    for (const row of rows) expect(row).toEqual(rows[0]);
    expect(new Set(counts).size).toBe(1);
    return rows[0];
  };
  return { hub, a, b, puts, standing };
}

const takes = (version: number) => lineBy(insider, "request-taken", version, { about, by: "insider" });

test("a line a few versions ahead counts as the next on every device, and whoever comes then writes behind it", async () => {
  const { b, puts, standing } = await aRequest();
  await puts(lineBy(insider, "alarm-raised", 7, { about, by: "citizen" }));
  expect(await standing()).toMatchObject({ state: "waiting", version: 7, alarm: { state: "raised" } });
  expect(await b.journal.append([lineBy(b, "request-taken", 8, { about, by: phuc })])).toBe("written");
  expect(await standing()).toMatchObject({ state: "in-hand", by: phuc, version: 8 });
});

test("a gap that is filled later leaves all devices alike, whoever read it when", async () => {
  const { hub, a, b, puts, standing } = await aRequest();
  b.log.goes("away");
  await puts(takes(7));
  await allEven(hub, [a]);
  expect(await a.journal.append([lineBy(a, "request-taken-over", 8, { about, by: tham })])).toBe("written");
  await puts(lineBy(insider, "request-missed", 5, { about, by: "insider" }));
  b.log.goes("up");
  expect(await standing()).toMatchObject({ version: 8, by: tham });
});

test.each([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 20_000_000])(
  "a line at version %i counts nowhere: the request goes on as if it were not there",
  async (version) => {
    const { a, b, puts, standing } = await aRequest();
    await puts(takes(version));
    expect(await standing()).toMatchObject({ state: "waiting", version: 3 });
    expect(await b.journal.append([lineBy(b, "request-taken", 4, { about, by: phuc })])).toBe("written");
    expect(await a.journal.request(id)).toBeDefined();
    b.log.goes("away");
    expect(await b.journal.append([lineBy(b, "request-closed", 5, { about, by: phuc })])).toBe("written");
    b.log.goes("up");
    expect(await standing()).toMatchObject({ state: "closed", by: phuc, version: 5 });
  },
);

test.each(["put first", "written while the hub is away"])(
  "a line that comes into reach, because one before it is %s, counts from then on for everybody",
  async (how) => {
    const { b, puts, standing } = await aRequest();
    await puts(takes(10_000_004));
    expect(await standing()).toMatchObject({ version: 3 });
    if (how !== "put first") b.log.goes("away");
    const alarm = lineBy(b, "alarm-raised", 4, { about, by: "citizen" });
    expect(await b.journal.append([alarm], [], how === "put first" ? undefined : "owed")).toBe("written");
    b.log.goes("up");
    expect(await standing()).toMatchObject({ state: "in-hand", by: "insider", version: 10_000_004 });
  },
);

test("nor does it keep a number that nobody was given yet, or a thing of the office", async () => {
  const { hub, a, b, puts } = await aRequest();
  const next = aboutNumber("A", 2);
  const member = `member:${phuc}`;
  await puts(lineBy(insider, "request-withdrawn", Number.MAX_SAFE_INTEGER, { about: next, by: "citizen" }));
  await puts({ ...takes(Number.MAX_SAFE_INTEGER), about: member });
  await allEven(hub, [a, b]);
  expect(await a.journal.append([askedAt(a, "A", 2)])).toBe("written");
  const joined = { about: member, data: { office: "o", role: "lead" as const } };
  expect(await a.journal.append([lineBy(a, "member-joined", 1, joined)])).toBe("written");
  await allEven(hub, [a, b]);
  expect(await b.journal.append([lineBy(b, "member-left", 2, { about: member, by: tham })])).toBe("written");
  await allEven(hub, [a, b]);
  for (const { journal } of [a, b]) {
    expect(await journal.request(idOfNumber("A", 2))).toMatchObject({ state: "waiting", version: 1 });
    expect(await journal.thing("member", phuc)).toMatchObject({ left: true, version: 2 });
  }
});
