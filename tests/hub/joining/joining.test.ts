import { expect, test } from "vitest";
import { aboutOffice } from "../../../src/domain/event";
import { enrolTablet } from "../../../src/desk/office/enrol-tablet";
import { writeHubCode } from "../../../src/domain/hub/hub-code";
import { askForHelp } from "../../../src/desk/request/asking";
import { openOffice } from "../../../src/desk/office/open-office";
import { hungNhuong } from "../../cast/desk";
import { phuc } from "../../cast/requests";
import { alone, code, device, doorOf, hub, ok, reads, shared } from "./office-of-devices";

const typed = writeHubCode(code);

test("an office is shared by its code: its tablets are named by their keys, and all it knows is owed", async () => {
  const { first, lead, office, wire } = await shared();
  const record = (await first.vault.hubRecord())!;
  expect(record).toMatchObject({ office: code.office, kind: "tablet", mayInvite: true, root: first.identity.key });
  const line = first.journal.lines.find(({ type }) => type === "office-shared");
  expect(line).toMatchObject({ about: aboutOffice(office), by: lead });
  expect(line?.data).toMatchObject({ keys: [{ tablet: first.identity.id, key: first.identity.key }] });
  expect(await first.journal.owed()).toHaveLength(first.journal.lines.length);
  expect(JSON.stringify(wire.heard)).not.toContain(code.secret);
  expect(await (await doorOf(first)).share(typed, lead)).toEqual({ refused: "own-office" });
});

test("what cannot be shared is said, and changes nothing", async () => {
  const wire = await hub();
  const { first, lead } = await alone();
  const door = await doorOf(first);
  const before = first.journal.lines.length;
  expect(await door.share("7K3D-9QXW", lead)).toEqual({ refused: "not-a-code" });
  expect(await door.share(typed, phuc)).toEqual({ refused: "may-not" });
  expect(await door.share(typed.replace("7K3D", "0000"), lead)).toEqual({ refused: "unknown-office" });
  expect(await door.share(typed.replace("CDEF", "0000"), lead)).toEqual({ refused: "wrong-code" });
  wire.away = true;
  expect(await door.share(typed, lead)).toEqual({ refused: "hub-away" });
  expect(first.journal.lines).toHaveLength(before);
  expect(await first.vault.hubRecord()).toBeUndefined();
  const trial = await device();
  await openOffice(trial, { ...hungNhuong, sample: true }, undefined);
  const [member] = await trial.journal.things("member");
  expect(await (await doorOf(trial)).share(typed, member!.id)).toEqual({ refused: "sample-office" });
});

test("a second tablet joins with the same digits on both, under the next letter, and can invite in its turn", async () => {
  const { first, lead, door, wire } = await shared();
  const comer = await device();
  const inviting = ok(await door.invite({ kind: "tablet", by: lead }));
  const joining = await reads(comer, inviting);
  expect(joining.digits).toMatch(/^\d{4}$/);
  expect(await inviting.came).toEqual({ digits: joining.digits });
  expect(await comer.vault.hubRecord()).toBeUndefined();
  expect(await inviting.confirm()).toEqual({});
  expect(await joining.admitted).toEqual({ kind: "tablet" });
  const [here, there] = [(await first.vault.hubRecord())!, (await comer.vault.hubRecord())!];
  expect(there).toMatchObject({ teamKey: here.teamKey, pinKey: here.pinKey, root: here.root, mayInvite: true });
  expect(there.seed).not.toBe(here.seed);
  expect(await first.journal.thing("tablet", comer.identity.id)).toMatchObject({
    letter: "B",
    key: comer.identity.key,
  });
  expect(await first.journal.things("letter")).toHaveLength(2);
  const heard = JSON.stringify(wire.heard);
  const secret = new URL(inviting.address).hash.slice(11, 20);
  for (const never of [secret, here.teamKey, comer.identity.id, here.root]) expect(heard).not.toContain(never);
}, 20_000);

test("a phone is its member's, has no key for PINs, and invites nobody unless it is a lead's", async () => {
  const { first, lead, door } = await shared();
  const comer = await device();
  const inviting = ok(await door.invite({ kind: "phone", member: phuc, by: lead }));
  const joining = await reads(comer, inviting);
  expect(await inviting.confirm()).toEqual({});
  expect(await joining.admitted).toEqual({ kind: "phone", member: phuc });
  const record = (await comer.vault.hubRecord())!;
  expect(record).toMatchObject({ kind: "phone", member: phuc, mayInvite: false });
  expect(record).not.toHaveProperty("pinKey");
  const known = await first.journal.thing("device", comer.identity.id);
  expect(known).toMatchObject({ kind: "phone", member: phuc, key: comer.identity.key });
  expect(await first.journal.things("tablet")).toHaveLength(1);
  expect(await (await doorOf(comer)).invite({ kind: "board", by: lead })).toEqual({ refused: "may-not" });
}, 20_000);

test("a code is good once: whoever photographed it too is told, and is let into nothing", async () => {
  const { lead, door } = await shared();
  const inviting = ok(await door.invite({ kind: "board", by: lead }));
  await reads(await device(), inviting);
  const late = await doorOf(await device());
  expect(await late.join(new URL(inviting.address).hash)).toEqual({ refused: "used-code" });
}, 20_000);

test("whoever is between the two shows other digits, and cannot open the parcel", async () => {
  const { lead, door, wire } = await shared();
  const inviting = ok(await door.invite({ kind: "tablet", by: lead }));
  const [comer, thief] = [await device(), await device()];
  const stolen = ok(await (await doorOf(thief)).join(new URL(inviting.address).hash));
  // The hub helps the thief: it answers the new device as if nobody had come.
  const real = wire.fetch;
  const lying = async (address: string, how?: RequestInit) =>
    address === "/hub/join" ? Response.json({}) : real(address, how);
  globalThis.fetch = lying as typeof fetch;
  const joining = await reads(comer, inviting);
  expect(await inviting.came).toEqual({ digits: stolen.digits });
  expect(joining.digits).not.toBe(stolen.digits);
}, 20_000);

test("a device with an office of its own stays there; one that keeps this office's lines becomes another tablet", async () => {
  const { first, lead, door, office } = await shared();
  const inviting = ok(await door.invite({ kind: "tablet", by: lead }));
  const fragment = new URL(inviting.address).hash;
  const { first: other } = await alone();
  expect(await (await doorOf(other)).join(fragment)).toEqual({ refused: "own-office" });
  const restored = await device();
  await restored.journal.addBackup(await first.journal.readBackup());
  expect(await enrolTablet(restored)).toBe("not-invited");
  expect(await askForHelp(restored)).toEqual({ refused: "not-opened" });
  const joining = await reads(restored, inviting);
  expect(await inviting.confirm()).toEqual({});
  expect(await joining.admitted).toEqual({ kind: "tablet" });
  expect(await first.journal.thing("tablet", restored.identity.id)).toMatchObject({ office, letter: "B" });
}, 20_000);

test("nobody is let in by a member who may not, after the time, or where the hub is away", async () => {
  const { door, lead, wire } = await shared();
  expect(await door.invite({ kind: "tablet", by: phuc })).toEqual({ refused: "may-not" });
  const inviting = ok(await door.invite({ kind: "tablet", by: lead }));
  inviting.callOff();
  expect(await inviting.came).toEqual({ refused: "late" });
  const comer = await doorOf(await device());
  expect(await comer.join("#7K3D")).toEqual({ refused: "not-a-code" });
  wire.away = true;
  expect(await door.invite({ kind: "tablet", by: lead })).toEqual({ refused: "hub-away" });
  expect(await comer.join(new URL(inviting.address).hash)).toEqual({ refused: "hub-away" });
}, 20_000);
