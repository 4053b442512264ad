import { expect, test } from "vitest";
import { aboutTablet } from "../../../src/domain/event";
import { heedRemoval } from "../../../src/hub/joining/heed-removal";
import { nkeyOf } from "../../../src/hub/joining/login-key";
import type { HubState } from "../../../src/hub/hub";
import { phuc } from "../../cast/requests";
import { joined, ok, shared } from "./office-of-devices";

const lockedOut: HubState = { kind: "tablet", line: "locked-out", since: 1, read: 1, owed: 0, aside: [] };
const away: HubState = { ...lockedOut, line: "away" };

type Tools = Parameters<typeof heedRemoval>[0];

/** How often a device heard that it is gone, told how its line is. */
async function heard(tools: Tools, state: HubState): Promise<number> {
  let times = 0;
  const watch = (tell: (now: HubState | undefined) => void) => {
    tell(state);
    tell(state);
    return () => undefined;
  };
  heedRemoval(tools, { watch, gone: async () => void (times += 1) });
  await new Promise((resolve) => setTimeout(resolve, 200));
  return times;
}

test("every device is listed by what the hub and the journal know of it together", async () => {
  const office = await shared();
  const { comer } = await joined(office, { kind: "phone", member: phuc });
  const { comer: second } = await joined(office, { kind: "tablet" });
  const devices = ok(await office.door.devices());
  expect(devices).toMatchObject([
    { kind: "tablet", letter: "A", own: true, id: office.first.identity.id },
    { kind: "phone", member: phuc, own: false, id: comer.identity.id },
    { kind: "tablet", letter: "B", own: false, id: second.identity.id },
  ]);
}, 20_000);

test("a device that is removed is cut off, a line says so, and it hears so though it is locked out", async () => {
  const office = await shared();
  const { comer, door } = await joined(office, { kind: "phone", member: phuc });
  await comer.journal.addBackup(await office.first.journal.readBackup());
  const [, phone] = ok(await office.door.devices());
  expect(await office.door.remove(phone!, phuc)).toEqual({ refused: "may-not" });
  expect(await heard(door.tools, lockedOut)).toBe(0);
  expect(await office.door.remove(phone!, office.lead)).toEqual({});
  expect(ok(await office.door.devices())).toHaveLength(1);
  expect(await door.devices()).toEqual({ refused: "not-a-device" });
  expect(await office.first.journal.thing("device", comer.identity.id)).toHaveProperty("retiredAt");
  expect(await heard(door.tools, away)).toBe(0);
  expect(await heard(door.tools, lockedOut)).toBe(1);
}, 20_000);

test("a hub that forgot everybody, or makes up a farewell, erases nothing", async () => {
  const office = await shared();
  const { comer, door } = await joined(office, { kind: "tablet" });
  await comer.journal.addBackup(await office.first.journal.readBackup());
  const device = nkeyOf(door.tools.record!.seed);
  office.wire.forgetAll();
  expect(await heard(door.tools, lockedOut)).toBe(0);
  office.wire.farewells.set(device, "bWFkZS11cC1ieS10aGUtaHVi");
  expect(await heard(door.tools, lockedOut)).toBe(0);
}, 20_000);

test("a volunteer's phone cannot say that a tablet is removed, whatever it signs", async () => {
  const office = await shared();
  const { door } = await joined(office, { kind: "phone", member: phuc });
  const [tablet] = ok(await office.door.devices());
  expect(await door.remove({ ...tablet!, own: false }, office.lead)).toEqual({ refused: "may-not" });
  expect(await office.door.remove(tablet!, office.lead)).toEqual({ refused: "may-not" });
}, 20_000);

test("a line that says so is heard by whoever still has a line", async () => {
  const office = await shared();
  const { first, lead } = office;
  const about = aboutTablet(first.identity.id);
  expect(await heard(office.door.tools, away)).toBe(0);
  const version = (await first.journal.thing("tablet", first.identity.id))!.version + 1;
  const retired = { about, version, type: "tablet-retired", data: {}, at: 1, by: lead, tablet: "b", signature: "s" };
  expect(await first.journal.append([retired as never])).toBe("written");
  expect(await heard(office.door.tools, away)).toBe(1);
}, 20_000);

test("nothing is removed while the hub is away: the device would go on", async () => {
  const office = await shared();
  await joined(office, { kind: "board" });
  const [, board] = ok(await office.door.devices());
  office.wire.away = true;
  expect(await office.door.remove(board!, office.lead)).toEqual({ refused: "hub-away" });
  expect(await office.first.journal.thing("device", board!.id!)).not.toHaveProperty("retiredAt");
}, 20_000);
