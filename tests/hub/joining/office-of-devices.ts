import { onTestFinished, vi } from "vitest";
import { write, type Desk } from "../../../src/desk/desk";
import { openOffice } from "../../../src/desk/office/open-office";
import { aboutMember } from "../../../src/domain/event";
import { writeHubCode } from "../../../src/domain/hub/hub-code";
import type { DeviceKind } from "../../../src/domain/hub/device-kind";
import type { HubDoor, Inviting, Joining } from "../../../src/hub/hub";
import { openHubDoor } from "../../../src/hub/open-hub-door";
import type { JoiningTools } from "../../../src/hub/joining/joining-tools";
import { asIdentity, makeTabletKey } from "../../../src/vault/tablet-key";
import { hungNhuong, openDesk, pinOfTham } from "../../cast/desk";
import { phuc } from "../../cast/requests";
import { WireDouble } from "../wire-double";

export const code = { office: "7K3D9QXW", secret: "0123456789ABCDEF" };

/** A device that has nothing yet, with a key that really signs. */
export async function device() {
  const desk = await openDesk();
  const identity = asIdentity(await makeTabletKey());
  return { ...desk, identity, vault: { ...desk.vault, identity: async () => identity } };
}
type Device = Awaited<ReturnType<typeof device>>;

/** The door of a page that is opened on a device as it is now. */
export async function doorOf({ journal, vault, identity, now }: Device): Promise<HubDoor & { tools: JoiningTools }> {
  const tools = { journal, vault, identity, now, record: await vault.hubRecord() };
  return { ...openHubDoor(tools), tools };
}

/** A hub that knows the office's code, behind this page's own address. */
export async function hub(): Promise<WireDouble> {
  const wire = new WireDouble();
  await wire.addOffice(code.office, code.secret);
  vi.stubGlobal("fetch", wire.fetch);
  vi.stubGlobal("location", { origin: "https://tramso.example.vn" });
  onTestFinished(() => void vi.unstubAllGlobals());
  return wire;
}

/** Thắm's office with Phúc in it, on a tablet that is alone. */
export async function alone() {
  const first = await device();
  const { lead } = ok(await openOffice(first, hungNhuong, pinOfTham));
  const [office] = await first.journal.things("office");
  const data = { office: office!.id, role: "volunteer" } as const;
  const joins = { about: aboutMember(phuc), version: 1, type: "member-joined", data } as const;
  if ((await write(first as Desk, [joins], lead)) !== "written") throw new Error("Phúc did not join.");
  return { first, lead, office: office!.id };
}

/** The same, shared. */
export async function shared() {
  const wire = await hub();
  const office = await alone();
  const { refused } = await (await doorOf(office.first)).share(writeHubCode(code), office.lead);
  if (refused) throw new Error(`Not shared: ${refused}.`);
  return { ...office, wire, door: await doorOf(office.first) };
}

/** An answer that is no refusal. */
export function ok<T extends object>(answer: T): Exclude<T, { refused: unknown }> {
  if ("refused" in answer) throw new Error(`Refused: ${String(answer.refused)}.`);
  return answer as Exclude<T, { refused: unknown }>;
}

/** A new device reads the code that is shown. */
export async function reads(comer: Device, inviting: Inviting): Promise<Joining> {
  return ok(await (await doorOf(comer)).join(new URL(inviting.address).hash));
}

/** A device that was let in, its page opened anew. */
export async function joined(
  { door, lead }: Awaited<ReturnType<typeof shared>>,
  whom: { kind: DeviceKind; member?: string },
) {
  const comer = await device();
  const inviting = ok(await door.invite({ ...whom, by: lead }));
  const joining = await reads(comer, inviting);
  const { refused } = await inviting.confirm();
  if (refused) throw new Error(`Not let in: ${refused}.`);
  ok(await joining.admitted);
  return { comer, door: await doorOf(comer) };
}
