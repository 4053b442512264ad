import { expect, test, vi } from "vitest";
import { openMemoryVault } from "../../cast/vault";
import type { Sharing } from "../../../src/hub/shared/sharing";
import { office, phuc, tham, today } from "../../cast/requests";
import { MemoryJournal } from "../../journal/memory-journal";
import { MemoryHub } from "../memory-log";
import { lineBy } from "./cast-lines";
import { believesAll, openDevice, record, waiting } from "./shared-device";

const name = async (device: ReturnType<typeof openDevice>) => (await device.local.memberNames()).get(tham);

const twoTablets = () => {
  const hub = new MemoryHub();
  return { hub, a: openDevice(hub, "A"), b: openDevice(hub, "B") };
};

test("a member's name is the same on every device, also one that comes later", async () => {
  const { hub, a, b } = twoTablets();
  await a.journal.keepMemberName(tham, "Chị Thắm");
  await vi.waitFor(async () => expect(await name(b)).toBe("Chị Thắm"), waiting);
  const c = openDevice(hub, "C", { record: { ...record, kind: "phone" } });
  await vi.waitFor(async () => expect(await name(c)).toBe("Chị Thắm"), waiting);
});

test("a name changed while the hub was away is not lost, and the other's name is not put in its place", async () => {
  const { a, b } = twoTablets();
  await a.journal.keepMemberName(tham, "Chị Thắm");
  await vi.waitFor(async () => expect(await name(b)).toBe("Chị Thắm"), waiting);
  b.log.goes("away");
  await b.journal.keepMemberName(tham, "Cô Thắm");
  b.log.goes("up");
  await vi.waitFor(async () => expect(await name(a)).toBe("Cô Thắm"), waiting);
  expect(await name(b)).toBe("Cô Thắm");
});

test("a name changed elsewhere while this device was away is taken", async () => {
  const { a, b } = twoTablets();
  await a.journal.keepMemberName(tham, "Chị Thắm");
  await vi.waitFor(async () => expect(await name(b)).toBe("Chị Thắm"), waiting);
  b.log.goes("away");
  await a.journal.keepMemberName(tham, "Cô Thắm");
  b.log.goes("up");
  await vi.waitFor(async () => expect(await name(b)).toBe("Cô Thắm"), waiting);
});

test("a hub that lost its names gets them again, and none comes back that was changed since", async () => {
  const { hub, a, b } = twoTablets();
  await a.journal.keepMemberName(tham, "Chị Thắm");
  await vi.waitFor(async () => expect(await name(b)).toBe("Chị Thắm"), waiting);
  const old = hub.entries("STATE").find(({ subject }) => subject.startsWith("s.name."))!;
  await b.journal.keepMemberName(tham, "Cô Thắm");
  await vi.waitFor(async () => expect(await name(a)).toBe("Cô Thắm"), waiting);
  for (const { log } of [a, b]) log.goes("away");
  hub.empty();
  hub.store("STATE", old.subject, old.body);
  for (const { log } of [a, b]) log.goes("up");
  await vi.waitFor(
    () =>
      expect(
        hub
          .entries("STATE")
          .map(({ body }) => new TextDecoder().decode(body))
          .join(),
      ).toContain("Cô Thắm"),
    waiting,
  );
  expect([await name(a), await name(b)]).toEqual(["Cô Thắm", "Cô Thắm"]);
});

test("a PIN opens on every tablet of the office, a new one too, and reaches no phone", async () => {
  const hub = new MemoryHub();
  const [first, second, phones] = [openMemoryVault(), openMemoryVault(), openMemoryVault()];
  await first.setPin(tham, "111111");
  const a = openDevice(hub, "A", { secrets: first });
  openDevice(hub, "B", { secrets: second });
  openDevice(hub, "C", { secrets: phones, record: { ...record, kind: "phone" } });
  await vi.waitFor(async () => expect(await second.isPin(tham, "111111")).toBe(true), waiting);
  await a.vault(first).setPin(tham, "222222");
  await vi.waitFor(async () => expect(await second.isPin(tham, "222222")).toBe(true), waiting);
  expect([await second.isPin(tham, "111111"), (await phones.secretLines()).size]).toEqual([false, 0]);
});

test("a PIN given while the hub was away is told afterwards", async () => {
  const hub = new MemoryHub();
  const [first, second] = [openMemoryVault(), openMemoryVault()];
  const a = openDevice(hub, "A", { secrets: first });
  openDevice(hub, "B", { secrets: second });
  a.log.goes("away");
  await a.vault(first).setPin(tham, "333333");
  a.log.goes("up");
  await vi.waitFor(async () => expect(await second.isPin(tham, "333333")).toBe(true), waiting);
});

test("counters without lines are the same everywhere, each device's own, and the larger number counts", async () => {
  const { hub, a, b } = twoTablets();
  const tally = (tablet: string, n: number) => ({ day: today, tablet, what: "class-elderly", n }) as const;
  a.log.goes("away");
  await a.journal.append([], [tally("A", 3)]);
  await b.local.accept([], { tallies: [tally("A", 1)] });
  a.log.goes("up");
  await vi.waitFor(async () => expect(await b.journal.tallies(today)).toEqual([tally("A", 3)]), waiting);
  b.log.goes("away");
  b.log.goes("up");
  const c = openDevice(hub, "C");
  await vi.waitFor(async () => expect(await c.journal.tallies(today)).toEqual([tally("A", 3)]), waiting);
  expect(await b.journal.tallies(today)).toEqual([tally("A", 3)]);
});

test("a device tells when it was there, its release, its clock and what it owes, and a board nothing else", async () => {
  const hub = new MemoryHub();
  const at = Date.UTC(2026, 10, 24, 1);
  const a = openDevice(hub, "A");
  const askAbout = async () => ({ hub: 1 as const, engine: "2.15.1", durable: true, now: at - 90_000 });
  const board = openDevice(hub, "board", { record: { ...record, kind: "board" }, now: () => at, askAbout });
  await board.journal.keepMemberName(tham, "Chị Thắm");
  await vi.waitFor(
    async () =>
      expect((await a.told(["board", "nobody"])).get("board")).toEqual({
        at,
        release: "test",
        skewMs: 90_000,
        owed: 0,
      }),
    waiting,
  );
  expect(hub.entries("STATE").filter(({ subject }) => subject.startsWith("s.name."))).toEqual([]);
  let engine: unknown;
  board.watch((state) => (engine = state.engine));
  expect(engine).toEqual({ version: "2.15.1", durable: true });
});

test("a name that its teller may not tell is nobody's, also for those who come later, and is put right", async () => {
  const hub = new MemoryHub();
  const belief: Sharing["belief"] = {
    ...believesAll,
    judgeFact: async ({ said }) => (said.tablet === "phone" ? "void" : "counts"),
  };
  const a = openDevice(hub, "A", { belief });
  await a.journal.keepMemberName(tham, "Chị Thắm");
  const phone = openDevice(hub, "phone", { belief: believesAll });
  await vi.waitFor(async () => expect(await name(phone)).toBe("Chị Thắm"), waiting);
  await phone.journal.keepMemberName(tham, "Bà Thắm");
  const later = openDevice(hub, "B", { belief });
  a.log.goes("away");
  a.log.goes("up");
  await vi.waitFor(async () => expect(await name(later)).toBe("Chị Thắm"), waiting);
  expect(await name(a)).toBe("Chị Thắm");
});

test("a volunteer's phone tells its own member's name alone, or it would lie in the place of what others believe", async () => {
  const { hub, a } = twoTablets();
  await a.local.append([
    lineBy(a, "member-joined", 1, { about: `member:${tham}`, data: { office, role: "volunteer" } }),
  ]);
  const local = new MemoryJournal();
  await local.keepMemberName(tham, "Chị Thắm");
  await local.keepMemberName(phuc, "Anh Phúc");
  openDevice(hub, "phone", { local, record: { ...record, kind: "phone", member: phuc } });
  await vi.waitFor(async () => expect((await a.local.memberNames()).get(phuc)).toBe("Anh Phúc"), waiting);
  expect(await name(a)).toBeUndefined();
});

test("what a device told before a line tells of it is taken once there is one", async () => {
  const hub = new MemoryHub();
  let isKnown = false;
  const judgeFact: Sharing["belief"]["judgeFact"] = async ({ said }) =>
    said.tablet === "B" && !isKnown ? "unknown-signer" : "counts";
  const a = openDevice(hub, "A", { belief: { ...believesAll, judgeFact } });
  const b = openDevice(hub, "B");
  await b.journal.keepMemberName(tham, "Chị Thắm");
  await b.journal.keepMemberName(phuc, "Anh Phúc");
  await vi.waitFor(() => expect(hub.entries("STATE").length).toBeGreaterThan(1), waiting);
  expect(await name(a)).toBeUndefined();
  isKnown = true;
  await b.journal.keepMemberName("x", "Chú Tư");
  await vi.waitFor(async () => expect(await name(a)).toBe("Chị Thắm"), waiting);
});
