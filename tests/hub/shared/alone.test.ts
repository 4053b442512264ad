import { expect, test, vi } from "vitest";
import type { HubState } from "../../../src/hub/hub";
import { office, phuc, tham, today } from "../../cast/requests";
import { MemoryHub } from "../memory-log";
import { aboutNumber, askedAt, idOfNumber, lineBy } from "./cast-lines";
import { allEven, openDevice, waiting } from "./shared-device";

const about = aboutNumber("A");
const lead = { about: `member:${tham}`, data: { office, role: "lead" as const } };

/** Two tablets that share one number, and then cannot reach each other. */
async function cutOff() {
  const hub = new MemoryHub();
  const [a, b] = [openDevice(hub, "A"), openDevice(hub, "B")];
  let state: HubState | undefined;
  b.watch((now) => (state = now));
  await a.journal.append([askedAt(a, "A")]);
  await a.journal.append([lineBy(a, "member-joined", 1, lead)]);
  await allEven(hub, [a, b]);
  b.log.goes("away");
  return { hub, a, b, state: () => state! };
}

test("a tablet alone goes on giving numbers and serves its own, and what it wrote is read once the line is back", async () => {
  const { hub, a, b, state } = await cutOff();
  expect(await b.journal.append([askedAt(b, "B")])).toBe("written");
  expect(await b.journal.append([lineBy(b, "request-taken", 2, { about: aboutNumber("B"), by: phuc })])).toBe(
    "written",
  );
  await vi.waitFor(() => expect(state()).toMatchObject({ line: "away", owed: 2 }), waiting);
  expect(await a.journal.request(idOfNumber("B"))).toBeUndefined();
  b.log.goes("up");
  await allEven(hub, [a, b]);
  expect(await a.journal.request(idOfNumber("B"))).toMatchObject({ state: "in-hand", by: phuc });
  await vi.waitFor(() => expect(state()).toMatchObject({ line: "up", owed: 0, read: 1 }), waiting);
});

test("another tablet's number waits for the hub, unless it is in the hands of whoever writes", async () => {
  const { b } = await cutOff();
  expect(await b.journal.append([lineBy(b, "request-taken", 2, { about, by: phuc })])).toBe("away");
  expect(await b.local.request(idOfNumber("A"))).toMatchObject({ state: "waiting" });
  b.log.goes("up");
  expect(await b.journal.append([lineBy(b, "request-taken", 2, { about, by: phuc })])).toBe("written");
  b.log.goes("away");
  expect(await b.journal.append([lineBy(b, "request-taken-over", 3, { about, by: tham })])).toBe("away");
  expect(await b.journal.append([lineBy(b, "request-closed", 3, { about, by: phuc })])).toBe("written");
});

test("several lines of which one is for the hub to decide are not written at all", async () => {
  const { b } = await cutOff();
  const lines = [askedAt(b, "B"), lineBy(b, "request-taken", 2, { about, by: phuc })];
  expect(await b.journal.append(lines)).toBe("away");
  expect(await b.local.owedCount()).toBe(0);
});

test("what is no request is written here, and a lead may decide what the hub cannot", async () => {
  const { b } = await cutOff();
  const changed = lineBy(b, "member-left", 2, { about: lead.about });
  expect(await b.journal.append([changed])).toBe("written");
  expect(await b.journal.append([lineBy(b, "request-taken", 2, { about, by: phuc })], [], "owed")).toBe("written");
  expect(await b.local.owedCount()).toBe(2);
});

test("a number of the paper log and a letter, which others may reach for too, wait for the hub", async () => {
  const { b } = await cutOff();
  const data = { office, day: today, number: "P-001", place: 1, onPaper: true as const };
  expect(
    await b.journal.append([lineBy(b, "help-asked", 1, { about: `request:${office}:${today}:P-001`, data })]),
  ).toBe("away");
  const letter = { about: `letter:${office}:C`, data: { tablet: "B" } };
  expect(await b.journal.append([lineBy(b, "letter-given", 1, letter)])).toBe("away");
});

test("two took one number while cut off: the hub's line counts, mine stays aside, and is seen there", async () => {
  const { hub, a, b, state } = await cutOff();
  const mine = lineBy(b, "request-taken", 2, { about, by: phuc });
  await b.journal.append([mine], [], "owed");
  await b.journal.append([lineBy(b, "request-closed", 3, { about, by: phuc })], [], "owed");
  await a.journal.append([lineBy(a, "request-taken", 2, { about, by: tham })]);
  b.log.goes("up");
  await allEven(hub, [a, b]);
  for (const { journal } of [a, b])
    expect(await journal.request(idOfNumber("A"))).toMatchObject({ state: "in-hand", by: tham, version: 2 });
  await vi.waitFor(
    () => expect(state().aside.map(({ type }) => type)).toEqual(["request-taken", "request-closed"]),
    waiting,
  );
  expect((await b.local.aside())[0]).toEqual(mine);
});

test("what still says something is told again as the next version, as it was said, and only once", async () => {
  const { hub, a, b } = await cutOff();
  const raised = lineBy(b, "alarm-raised", 2, { about, by: "citizen", at: 42 });
  await b.journal.append([raised], [], "owed");
  await a.journal.append([lineBy(a, "request-taken", 2, { about, by: tham })]);
  b.log.goes("up");
  await allEven(hub, [a, b]);
  b.log.goes("away");
  b.log.goes("up");
  await allEven(hub, [a, b]);
  expect(await a.journal.request(idOfNumber("A"))).toMatchObject({
    by: tham,
    version: 3,
    alarm: { state: "raised", at: 42 },
  });
  expect(await a.journal.eventsAbout(about)).toEqual(await b.journal.eventsAbout(about));
});

test("a change of a thing that lost its version is told again; a thing that others began is not begun twice", async () => {
  const { hub, a, b } = await cutOff();
  const role = (device: typeof a, to: "volunteer" | "lead") =>
    lineBy(device, "member-described", 2, { about: lead.about, data: { role: to } });
  await b.journal.append([role(b, "lead")]);
  await b.journal.append([lineBy(b, "member-joined", 1, { ...lead, about: "member:x" })]);
  await a.journal.append([role(a, "volunteer")]);
  await a.journal.append([lineBy(a, "member-joined", 1, { ...lead, about: "member:x" })]);
  b.log.goes("up");
  await allEven(hub, [a, b]);
  expect(await a.journal.thing("member", tham)).toEqual(await b.journal.thing("member", tham));
  expect(await a.journal.thing("member", tham)).toMatchObject({ version: 3 });
  expect(await a.journal.thing("member", "x")).toMatchObject({ version: 1 });
});
